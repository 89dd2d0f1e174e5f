-- How many members came (new or back) for each that fell silent, this period against the one before?
with acts_so_far as (
    select member_id, act_on
    from scoped_acts(date '-infinity', $to_on, $channels, $units, $campaigns)
),
people as (
    select
        member_id,
        bool_or(act_on >= $from_on) as is_active,
        bool_or(act_on between $before_from_on and cast($from_on as date) - 1) as was_active
    from acts_so_far
    group by member_id
)
select
    if(is_loaded($from_on, $to_on, $channels), count(*) filter (is_active and not was_active), null) as numerator,
    if(
        is_loaded($before_from_on, cast($from_on as date) - 1, $channels), count(*) filter (was_active and not is_active), null
    ) as denominator,
    count(*) filter (is_active or was_active) as rows_with_terms,
    count(*) filter (is_active or was_active) as rows_in_scope
from people
order by numerator;
