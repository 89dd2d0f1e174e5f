-- Which share of the posts got a reaction, comment or share from another member within seven days?
with posts_in_scope as (
    select post, member_id, author_account, platform, published_on, published_at
    from scoped_posts($from_on, $to_on, $channels, $units, $campaigns)
    -- younger posts may still be answered
    where published_on + 7 <= (select max(to_on) from covered_spans)
),
logged as (
    select posts_in_scope.*
    from posts_in_scope
    semi join covered_spans
        on covered_spans.content = 'interactions'
        and covered_spans.platform in ('', posts_in_scope.platform)
        and covered_spans.account in ('', posts_in_scope.author_account)
        and covered_spans.from_on <= published_on and published_on + 7 <= covered_spans.to_on
),
supported as (
    select distinct logged.post
    from logged
    join interactions on interactions.post = logged.post and interactions.actor_member_id <> logged.member_id
    semi join member_spans
        on member_spans.member_id = interactions.actor_member_id
        and member_spans.from_on <= interactions.occurred_on and interactions.occurred_on < member_spans.to_on
    where coalesce(
        interactions.occurred_at between logged.published_at and logged.published_at + interval 7 days,
        interactions.occurred_on between logged.published_on and logged.published_on + 7
    )
)
select
    (select count(*) from supported) as numerator,
    (select count(*) from logged) as denominator,
    (select count(*) from logged) as rows_with_terms,
    count(*) as rows_in_scope
from posts_in_scope
order by numerator;
