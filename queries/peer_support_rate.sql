-- Which share of the posts got a reaction, comment or share from another member within seven days?
with posts_in_scope as (
    select post, member_id, published_on, published_at, is_logged
    from answerable_posts($from_on, $to_on, $channels, $units, $campaigns)
),
supported as (
    select distinct posts_in_scope.post
    from posts_in_scope
    join interactions on interactions.post = posts_in_scope.post
    where is_logged and answers_in_time(
        actor_member_id, occurred_on, occurred_at, posts_in_scope.member_id, published_on, published_at
    )
)
select
    (select count(*) from supported) as numerator,
    count(*) filter (is_logged) as denominator,
    count(*) filter (is_logged) as rows_with_terms,
    count(*) as rows_in_scope
from posts_in_scope
order by numerator;
