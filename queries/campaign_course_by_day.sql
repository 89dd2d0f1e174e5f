-- How many posts came on each loaded day up to 28 days after a campaign, and which days can be compared?
with campaign as (
    select start_on, window_end_on
    from campaigns
    where campaign_id = $campaign_id
),
loaded as (
    select min(from_on) as first_on
    from covered_spans
    where content = 'posts' and (platform = '' or list_contains($channels, platform))
),
days as (
    select starts_on as day_on, starts_on between start_on and window_end_on as in_window, is_complete
    from campaign, covered_periods(
        'day',
        (select coalesce(first_on, start_on) from loaded, campaign),
        (select least(window_end_on + 28, loaded_until.day_on) from campaign, loaded_until),
        $channels
    )
),
counted as (
    select
        published_on as day_on,
        count(*) filter (is_of_campaign) as prompted,
        count(*) filter (not is_of_campaign and impulse = 'prompted') as prompted_elsewhere,
        count(*) filter (not is_of_campaign and impulse = 'unprompted') as unprompted,
        count(*) filter (not is_of_campaign and impulse not in ('prompted', 'unprompted')) as unclassifiable
    from (
        select *, post in (select post from post_campaigns where campaign_id = $campaign_id) as is_of_campaign
        from scoped_posts(
            date '-infinity', (select window_end_on + 28 from campaign), $channels, $units,
            (select list_append(list(campaign_id), '') from campaigns)
        )
    )
    group by day_on
)
select
    days.day_on,
    coalesce(counted.prompted, 0) as prompted,
    coalesce(counted.prompted_elsewhere, 0) as prompted_elsewhere,
    coalesce(counted.unprompted, 0) as unprompted,
    coalesce(counted.unclassifiable, 0) as unclassifiable,
    days.in_window,
    days.is_complete,
    -- days of other campaigns tell neither what is normal nor what one campaign left behind
    exists (
        select 1 from campaigns
        where campaign_id <> $campaign_id and days.day_on between start_on and window_end_on
    ) as in_other_window
from days
left join counted using (day_on)
order by days.day_on;
