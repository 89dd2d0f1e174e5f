-- How many members are there at the end of each month, how many joined and left in it, and how many acted?
with months as (
    select starts_on as month_on, last_on, is_touched
    from covered_periods('month', date_trunc('month', cast($from_on as date)), $to_on, $channels)
),
-- neighbouring intervals of one person are one stay
marked as (
    select member_id, from_on, to_on, coalesce(from_on > max(to_on) over (
        partition by member_id order by from_on, to_on rows between unbounded preceding and 1 preceding
    ), true) as opens_stay
    from member_spans
    where list_contains($units, unit)
),
numbered as (
    select member_id, from_on, to_on, sum(cast(opens_stay as integer)) over (
        partition by member_id order by from_on, to_on rows unbounded preceding
    ) as stay
    from marked
),
stays as (
    select member_id, min(from_on) as from_on, max(to_on) as to_on
    from numbered
    group by member_id, stay
),
stock as (
    select
        month_on,
        count(*) filter (from_on <= last_on and to_on > last_on) as members,
        count(*) filter (from_on between month_on and last_on) as joined,
        count(*) filter (to_on between month_on and last_on) as left_members
    from months, stays
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
