-- How many engagements came per impression, over the posts with both?
with posts_in_units as (
    select
        member_id,
        is_in_scope,
        if(impressions is null, null, engagements) as engagements,
        if(engagements is null, null, impressions) as impressions
    from posts_in_and_out(
        $from_on, $to_on, $channels, $units, $campaigns, $as_of_on, $strictly, attribution := $attribution
    )
)
select
    cast(sum(engagements) filter (is_in_scope) as bigint) as numerator,
    cast(sum(impressions) filter (is_in_scope) as bigint) as denominator,
    count(engagements) filter (is_in_scope) as rows_with_terms,
    count(*) filter (is_in_scope) as rows_in_scope,
    count(distinct member_id) filter (is_in_scope and engagements is not null) as people,
    count(distinct member_id) filter (not is_in_scope and engagements is not null) as people_left_out
from posts_in_units
order by numerator;
