-- Of those whose first act fell into a month, how many are active in each month after it?
with months as (
    select starts_on as month_on, is_touched, is_complete
    from covered_periods('month', date_trunc('month', cast($from_on as date)), $to_on, $channels)
),
active as (
    select distinct member_id, cast(date_trunc('month', act_on) as date) as month_on
    from scoped_acts(date '-infinity', $to_on, $channels, $units, $campaigns)
),
-- who joined on an unknown day has no beginning to count from
begun as (
    select member_id, min(month_on) as cohort_on
    from active
    group by member_id
    having member_id in (select member_id from joining_days)
),
sizes as (select cohort_on, count(*) as cohort_members from begun group by cohort_on),
present as (
    select cohort_on, month_on, count(*) as active
    from begun join active using (member_id)
    group by all
)
select
    sizes.cohort_on,
    date_diff('month', sizes.cohort_on, months.month_on) as months_since,
    sizes.cohort_members,
    coalesce(present.active, if(months.is_touched, 0, null)) as active,
    months.month_on,
    months.is_complete,
    sizes.cohort_on <= (select min(month_on) from active) as is_history_start
from sizes
join months on months.month_on >= sizes.cohort_on
left join present on present.cohort_on = sizes.cohort_on and present.month_on = months.month_on
where sizes.cohort_on >= date_trunc('month', cast($from_on as date))
order by sizes.cohort_on, months.month_on;
