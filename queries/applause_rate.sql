-- How many reactions came per post, over the posts where they are known?
with of_each as (
    select member_id, is_in_scope, sum(reactions) as reactions, count(reactions) as posts_told, count(*) as posts
    from posts_in_and_out(
        $from_on, $to_on, $channels, $units, $campaigns, $as_of_on, $strictly, attribution := $attribution
    )
    group by all
)
select
    cast(sum(reactions) filter (is_in_scope) as bigint) as numerator,
    cast(coalesce(sum(posts_told) filter (is_in_scope), 0) as bigint) as denominator,
    denominator as rows_with_terms,
    cast(coalesce(sum(posts) filter (is_in_scope), 0) as bigint) as rows_in_scope,
    people_behind(list(reactions) filter (is_in_scope)) as people,
    people_behind(list(reactions) filter (not is_in_scope)) as people_left_out
from of_each
order by numerator;
