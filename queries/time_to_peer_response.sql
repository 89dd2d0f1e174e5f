-- How many hours passed until a colleague answered each post, or how long was it watched in vain; null outside the log?
with posts_in_scope as (
    select post, member_id, author_account, platform, published_on, published_at
    from scoped_posts($from_on, $to_on, $channels, $units, $campaigns)
),
-- a post is watched for seven days or until the log ends
logged as (
    select posts_in_scope.*, max(covered_spans.to_on) as watched_until
    from posts_in_scope
    join covered_spans
        on covered_spans.content = 'interactions'
        and covered_spans.platform in ('', posts_in_scope.platform)
        and covered_spans.account in ('', posts_in_scope.author_account)
        and covered_spans.from_on <= published_on and published_on < covered_spans.to_on
    group by all
),
answered as (
    select
        logged.post,
        min(coalesce(
            epoch(occurred_at - published_at) / 3600,
            24 * (occurred_on - published_on)
        )) as hours
    from logged
    join interactions on interactions.post = logged.post
    where occurred_on <= watched_until and answers_in_time(
        actor_member_id, occurred_on, occurred_at, logged.member_id, published_on, published_at
    )
    group by logged.post
)
select
    if(
        logged.post is null, null,
        coalesce(answered.hours, least(24 * 7, 24 * (logged.watched_until - logged.published_on)))
    ) as hours,
    answered.hours is not null as is_answered
from posts_in_scope
left join logged using (post)
left join answered using (post)
order by hours, is_answered;
