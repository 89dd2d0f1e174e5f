-- Which share of the members active in the period before is active in this one too?
with people as (
    select
        member_id,
        bool_or(act_on >= $from_on) as is_active,
        bool_or(act_on < $from_on) as was_active
    from scoped_acts($before_from_on, $to_on, $channels, $units, $campaigns)
    group by member_id
),
is_known as (
    select is_loaded($from_on, $to_on, $channels)
        and is_loaded($before_from_on, cast($from_on as date) - 1, $channels) as is_loaded
)
select
    if((select is_loaded from is_known), count(*) filter (is_active and was_active), null) as numerator,
    if((select is_loaded from is_known), count(*) filter (was_active), null) as denominator,
    count(*) filter (was_active) as rows_with_terms,
    count(*) filter (was_active) as rows_in_scope
from people
order by numerator;
