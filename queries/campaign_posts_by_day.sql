-- How many posts came each day from 28 days before a campaign to 28 days after it, and under which impulse?
with campaign as (
    select start_on, window_end_on
    from campaigns
    where campaign_id = $campaign_id
),
days as (
    select starts_on as day_on, starts_on between start_on and window_end_on as in_window, is_touched
    from campaign, covered_periods(
        'day',
        (select start_on - 28 from campaign),
        (select least(window_end_on + 28, loaded_until.day_on) from campaign, loaded_until),
        $channels
    )
),
posts_around as (
    select
        published_on as day_on,
        post in (select post from post_campaigns where campaign_id = $campaign_id) as is_of_campaign,
        impulse
    from campaign, scoped_posts(
        (select start_on - 28 from campaign), (select window_end_on + 28 from campaign), $channels, $units,
        (select list_append(list(campaign_id), '') from campaigns)
    )
),
counted as (
    select
        day_on,
        count(*) filter (is_of_campaign) as prompted,
        count(*) filter (not is_of_campaign and impulse = 'prompted') as prompted_elsewhere,
        count(*) filter (not is_of_campaign and impulse = 'unprompted') as unprompted,
        count(*) filter (not is_of_campaign and impulse not in ('prompted', 'unprompted')) as unclassifiable
    from posts_around
    group by day_on
)
-- a day nothing is loaded for is missing, not zero
select
    days.day_on,
    coalesce(counted.prompted, if(is_touched, 0, null)) as prompted,
    coalesce(counted.prompted_elsewhere, if(is_touched, 0, null)) as prompted_elsewhere,
    coalesce(counted.unprompted, if(is_touched, 0, null)) as unprompted,
    coalesce(counted.unclassifiable, if(is_touched, 0, null)) as unclassifiable,
    days.in_window
from days
left join counted using (day_on)
order by days.day_on;
