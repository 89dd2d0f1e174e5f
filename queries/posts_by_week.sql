-- How many posts came each ISO week without an impulse, with a campaign impulse, or cannot be told?
with weeks as (
    select starts_on as week_on, is_touched, is_complete
    from covered_periods('week', $from_on, $to_on, $channels)
),
counted as (
    select
        cast(date_trunc('week', published_on) as date) as week_on,
        count(*) filter (impulse = 'unprompted') as unprompted,
        count(*) filter (impulse = 'prompted') as prompted,
        count(*) filter (impulse not in ('unprompted', 'prompted')) as unclassifiable,
        count(*) as posts
    from scoped_posts($from_on, $to_on, $channels, $units, $campaigns)
    group by all
)
-- a week nothing is loaded for is missing, not zero
select
    weeks.week_on,
    coalesce(counted.unprompted, if(is_touched, 0, null)) as unprompted,
    coalesce(counted.prompted, if(is_touched, 0, null)) as prompted,
    coalesce(counted.unclassifiable, if(is_touched, 0, null)) as unclassifiable,
    coalesce(counted.posts, if(is_touched, 0, null)) as posts,
    weeks.is_complete
from weeks
left join counted using (week_on)
order by weeks.week_on;
