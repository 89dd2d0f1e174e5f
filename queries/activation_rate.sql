-- Which share of the members of the period acted at least once in it?
with active as (
    select distinct member_id
    from scoped_acts($from_on, $to_on, $channels, $units, $campaigns)
),
in_period as (
    select member_id
    from scoped_members($from_on, $to_on, $units)
)
select
    if(
        exists (from active) or is_loaded($from_on, $to_on, $channels), count(*) filter (active.member_id is not null), null
    ) as numerator,
    count(*) as denominator,
    count(*) as rows_with_terms,
    count(*) as rows_in_scope
from in_period
left join active using (member_id)
order by numerator;
