-- How many members are active each month for the first time, again, or back, and how many fell silent?
with months as (
    select starts_on as month_on, last_on, is_touched, is_complete
    from covered_periods('month', date_trunc('month', cast($from_on as date)), $to_on, $channels)
),
active as (
    select distinct member_id, cast(date_trunc('month', act_on) as date) as month_on
    from scoped_acts(date '-infinity', $to_on, $channels, $units, $campaigns)
),
history as (
    select
        member_id,
        month_on,
        cast(month_on + interval 1 month as date) as next_on,
        lag(month_on) over (partition by member_id order by month_on) as earlier_on,
        lead(month_on) over (partition by member_id order by month_on) as later_on
    from active
),
present as (
    select
        month_on,
        count(*) as active,
        count(*) filter (earlier_on is null) as new,
        count(*) filter (earlier_on = month_on - interval 1 month) as retained,
        count(*) filter (earlier_on < month_on - interval 1 month) as reactivated
    from history
    group by month_on
),
silent as (
    select months.month_on, count(*) as lapsed, count(*) filter (still.member_id is null) as leavers
    from history
    join months on months.month_on = history.next_on
    left join (select distinct months.month_on, member_id
        from months join member_spans on from_on <= last_on and to_on > last_on) as still
        on still.member_id = history.member_id and still.month_on = months.month_on
    where later_on is null or later_on > next_on
    group by months.month_on
),
-- a month nothing is loaded for is missing, not zero
known as (
    select month_on, is_complete, if(is_touched or active > 0, 0, null) as zero, active, new, retained, reactivated, lapsed, leavers
    from months left join present using (month_on) left join silent using (month_on)
)
select
    month_on,
    coalesce(new, zero) as new,
    coalesce(retained, zero) as retained,
    coalesce(reactivated, zero) as reactivated,
    coalesce(lapsed, 0) + zero as lapsed,
    coalesce(leavers, 0) + zero as leavers,
    coalesce(active, zero) as active,
    (coalesce(new, zero) + coalesce(reactivated, zero)) / nullif(coalesce(lapsed, zero), 0) as quick_ratio,
    is_complete,
    coalesce(month_on <= (select min(month_on) from active), false) as is_history_start
from known
order by month_on;
