-- How many comments came per post, over the posts where they are known?
with told as (
    select member_id, is_in_scope, comments
    from posts_in_and_out(
        $from_on, $to_on, $channels, $units, $campaigns, $as_of_on, $strictly, attribution := $attribution
    )
),
of_each as (
    select is_in_scope, member_id, sum(comments) as comments from told where comments is not null group by all
)
select
    cast(sum(comments) filter (is_in_scope) as bigint) as numerator,
    count(comments) filter (is_in_scope) as denominator,
    count(comments) filter (is_in_scope) as rows_with_terms,
    count(*) filter (is_in_scope) as rows_in_scope,
    (select people_behind(list(comments) filter (is_in_scope)) from of_each) as people,
    (select people_behind(list(comments) filter (not is_in_scope)) from of_each) as people_left_out
from told
order by numerator;
