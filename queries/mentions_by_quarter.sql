-- How often was each name mentioned in each quarter, on the days for which every name of that quarter was counted?
with days as (
    select
        quarter_on,
        count(distinct day_on) filter (is_comparable) as days,
        count(distinct day_on) as days_told
    from counted_mentions($from_on, $to_on)
    group by quarter_on
)
select
    quarter_on,
    name,
    is_ours,
    cast(sum(mentions) filter (is_comparable) as bigint) as mentions,
    any_value(days) as days,
    any_value(days_told) as days_told,
    max(as_of_on) as as_of_on
from counted_mentions($from_on, $to_on)
join days using (quarter_on)
group by quarter_on, name, is_ours
order by quarter_on, is_ours desc, mentions desc nulls last, name;
