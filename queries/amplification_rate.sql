-- How often was a post shared, over the posts where that is known?
select
    cast(sum(shares) filter (is_in_scope) as bigint) as numerator,
    count(shares) filter (is_in_scope) as denominator,
    count(shares) filter (is_in_scope) as rows_with_terms,
    count(*) filter (is_in_scope) as rows_in_scope,
    count(distinct member_id) filter (is_in_scope and shares is not null) as people,
    count(distinct member_id) filter (not is_in_scope and shares is not null) as people_left_out
from posts_in_and_out(
    $from_on, $to_on, $channels, $units, $campaigns, $as_of_on, $strictly, attribution := $attribution
)
order by numerator;
