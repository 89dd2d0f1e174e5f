-- In how many of their weeks did members act, over the thirteen weeks that end with the period?
with people as (
    select member_id, count(*) as eligible, count(*) filter (has_act) as acted
    from member_weeks(last_known_day($to_on), 13, $channels, $units, $campaigns)
    where is_eligible
    group by member_id
    having count(*) >= 4
)
select
    if(
        is_loaded(last_known_day($to_on) - 90, $to_on, $channels), cast(coalesce(sum(acted), 0) as bigint), null
    ) as numerator,
    cast(coalesce(sum(eligible), 0) as bigint) as denominator,
    count(*) as rows_with_terms,
    count(*) as rows_in_scope
from people
order by numerator;
