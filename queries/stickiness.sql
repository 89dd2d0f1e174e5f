-- How many members act in a usual week, of all who act in the four weeks that end with the period?
with weeks as (
    select member_id, week
    from member_weeks(last_known_day($to_on), 4, $channels, $units, $campaigns)
    where has_act
)
select
    count(*) as numerator,
    4 * count(distinct member_id) as denominator,
    count(*) as rows_with_terms,
    count(*) as rows_in_scope
from weeks
order by numerator;
