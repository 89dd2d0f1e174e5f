-- How many days after joining did people of the last and of the earlier half-year post for the first time?
select
    if(joined_on >= $half_from_on, 'now', 'before') as half,
    has_posted,
    has_posted_before,
    waited
from joiners($before_from_on, $to_on, $to_on, $channels, $units, $campaigns)
order by half, waited, has_posted;
