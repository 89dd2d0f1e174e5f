-- How many members are there at the end of each month, how many joined and left in it, and how many acted?
with months as (
    select starts_on as month_on, last_on, is_touched
    from covered_periods('month', date_trunc('month', cast($from_on as date)), $to_on, $channels)
),
stock as (
    select
        month_on,
        count(*) filter (from_on <= last_on and to_on > last_on) as members,
        count(*) filter (from_on between month_on and last_on) as joined,
        count(*) filter (to_on between month_on and last_on) as left_members
    from months, scoped_stays($units)
    group by month_on
),
acted as (
    select cast(date_trunc('month', act_on) as date) as month_on, count(distinct member_id) as active
    from scoped_acts(date_trunc('month', cast($from_on as date)), $to_on, $channels, $units, $campaigns)
    group by all
)
select
    months.month_on,
    stock.members,
    stock.joined,
    stock.left_members,
    coalesce(acted.active, if(months.is_touched, 0, null)) as active
from months
left join stock using (month_on)
left join acted using (month_on)
order by months.month_on;
