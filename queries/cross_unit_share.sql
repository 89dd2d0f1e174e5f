-- Which share of the support between members of known units goes to another unit?
with edges as (
    select supporter, supported, supporter_unit, supported_unit, supporter_unit <> '' and supported_unit <> '' as is_known
    from support_edges($from_on, $to_on, $channels, $units, $campaigns)
),
ends as (
    select unnest([supporter, supported]) as member_id, supporter_unit <> supported_unit as is_across
    from edges
    where is_known
)
select
    count(*) filter (is_known and supporter_unit <> supported_unit) as numerator,
    count(*) filter (is_known) as denominator,
    count(*) filter (is_known) as rows_with_terms,
    count(*) as rows_in_scope,
    (select count(distinct member_id) from ends where is_across) as people,
    (select count(distinct member_id) from ends where not is_across) as people_left_out
from edges
order by numerator;
