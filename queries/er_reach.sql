-- How many engagements came per account reached, over the posts with both?
with posts_in_units as (
    select
        member_id,
        is_in_scope,
        if(reach is null, null, engagements) as engagements,
        if(engagements is null, null, reach) as reach
    from posts_in_and_out(
        $from_on, $to_on, $channels, $units, $campaigns, $as_of_on, $strictly, attribution := $attribution
    )
),
of_each as (
    select is_in_scope, member_id, sum(engagements) as engagements, sum(reach) as reach
    from posts_in_units
    where engagements is not null
    group by all
),
behind as (
    select
        is_in_scope, least(people_behind(list(engagements)), people_behind(list(reach))) as people
    from of_each
    group by is_in_scope
)
select
    cast(sum(engagements) filter (is_in_scope) as bigint) as numerator,
    cast(sum(reach) filter (is_in_scope) as bigint) as denominator,
    count(engagements) filter (is_in_scope) as rows_with_terms,
    count(*) filter (is_in_scope) as rows_in_scope,
    coalesce((select people from behind where is_in_scope), 0) as people,
    coalesce((select people from behind where not is_in_scope), 0) as people_left_out
from posts_in_units
order by numerator;
