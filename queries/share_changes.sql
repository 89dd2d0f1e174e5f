-- Which posts of two periods came without an impulse, and which of the logged ones did a colleague answer?
with posts_of_both as (
    select post, member_id, impulse, true as is_now, published_on > cast($to_on as date) - 28 as is_late
    from scoped_posts($from_on, $to_on, $channels, $units, $campaigns)
    union all
    select post, member_id, impulse, false as is_now, published_on > cast($compare_to_on as date) - 28 as is_late
    from scoped_posts($compare_from_on, $compare_to_on, $channels, $units, $campaigns)
),
logged as (
    select post, member_id, published_on, published_at
    from answerable_posts($from_on, $to_on, $channels, $units, $campaigns)
    where is_logged
    union
    select post, member_id, published_on, published_at
    from answerable_posts($compare_from_on, $compare_to_on, $channels, $units, $campaigns)
    where is_logged
),
supported as (
    select distinct logged.post
    from logged
    join interactions on interactions.post = logged.post
    where answers_in_time(actor_member_id, occurred_on, occurred_at, logged.member_id, published_on, published_at)
)
select
    member_id,
    is_now,
    is_late,
    impulse = 'unprompted' as is_unprompted,
    impulse in ('unprompted', 'prompted') as is_classifiable,
    post in (select post from supported) as is_supported,
    post in (select post from logged) as is_logged
from posts_of_both
order by member_id, is_now, post;
