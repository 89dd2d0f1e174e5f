-- Whose first post, of people who agreed to be named, did no colleague answer within a day?
with begun as (
    select told.post, told.member_id, told.platform, told.author_account, told.published_on, told.published_at
    from first_posts(cast($to_on as date), $channels, $units, $campaigns) as told
    where told.published_on >= $from_on
        and is_logged_for(1, told.platform, told.author_account, told.published_on)
        and told.member_id not in (from posted_before_joining)
),
answers as (
    select
        begun.post,
        interactions.occurred_on,
        answers_within(
            interval 24 hours, actor_member_id, occurred_on, occurred_at, begun.member_id, published_on, published_at
        ) as is_in_time
    from begun
    join interactions using (post)
    where answers_within(
        to_days(3650), actor_member_id, occurred_on, occurred_at, begun.member_id, published_on, published_at
    )
),
answered as (
    select post, min(occurred_on) as answered_on, bool_or(is_in_time) as is_in_time
    from answers
    group by post
)
select
    readable.published_on,
    readable.platform,
    readable.label,
    left(without_handles(readable.wording), 400) as excerpt,
    readable.link,
    answered.answered_on
from begun
join readable_posts($role) as readable using (post)
left join answered using (post)
where not coalesce(answered.is_in_time, false)
    -- what one may do about it is the matter of those who run the program
    and $role in ('lead', 'analyst')
    and (select lists_shown from program_settings)
order by readable.published_on desc, readable.post
limit 50;
