-- Which share of the active members belongs to the largest group that hangs together by support?
select
    if(max(edges.has_any), count(*) filter (is_connected), null) as numerator,
    count(*) as denominator,
    count(*) as rows_with_terms,
    count(*) as rows_in_scope
from connected_members($from_on, $to_on, $channels, $units, $campaigns)
cross join (
    select count(*) > 0 as has_any from support_edges($from_on, $to_on, $channels, $units, $campaigns)
) as edges
order by numerator;
