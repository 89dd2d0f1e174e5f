-- How many people are members on the last day of the period?
select
    if(exists (from members), count(distinct member_id), null) as numerator,
    cast(null as bigint) as denominator,
    count(distinct member_id) as rows_with_terms,
    count(distinct member_id) as rows_in_scope
from scoped_members($to_on, $to_on, $units)
order by numerator;
