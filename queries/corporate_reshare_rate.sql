-- Which share of members' posts did accounts of the organisation pass on, of those a log speaks for?
with told as (
    select
        post in (select post from passed_on_by_organisation) as is_passed_on,
        -- a log that never names the organisation says nothing of it
        is_logged and log_names('organisation') as is_known
    from logged_posts($from_on, $to_on, $channels, $units, $campaigns)
    where is_in_scope
)
select
    if(bool_or(is_known), count(*) filter (is_known and is_passed_on), null) as numerator,
    if(bool_or(is_known), count(*) filter (is_known), null) as denominator,
    count(*) filter (is_known) as rows_with_terms,
    count(*) as rows_in_scope
from told
order by numerator;
