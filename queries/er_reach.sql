-- How many engagements came per account reached, over the posts with both?
with of_each as (
    select
        member_id,
        is_in_scope,
        sum(engagements) filter (reach is not null) as engagements,
        sum(reach) filter (engagements is not null) as reach,
        count(engagements) filter (reach is not null) as posts_told,
        count(*) as posts
    from posts_in_and_out(
        $from_on, $to_on, $channels, $units, $campaigns, $as_of_on, $strictly, attribution := $attribution
    )
    group by all
)
select
    cast(sum(engagements) filter (is_in_scope) as bigint) as numerator,
    cast(sum(reach) filter (is_in_scope) as bigint) as denominator,
    cast(coalesce(sum(posts_told) filter (is_in_scope), 0) as bigint) as rows_with_terms,
    cast(coalesce(sum(posts) filter (is_in_scope), 0) as bigint) as rows_in_scope,
    least(
        people_behind(list(engagements) filter (is_in_scope)), people_behind(list(reach) filter (is_in_scope))
    ) as people,
    least(
        people_behind(list(engagements) filter (not is_in_scope)), people_behind(list(reach) filter (not is_in_scope))
    ) as people_left_out
from of_each
order by numerator;
