-- How many posts (original and reshared) did members publish in the period?
select
    if(count(*) > 0 or is_loaded($from_on, $to_on, $channels), count(*), null) as numerator,
    cast(null as bigint) as denominator,
    count(*) as rows_with_terms,
    count(*) as rows_in_scope
from scoped_posts($from_on, $to_on, $channels, $units, $campaigns)
order by numerator;
