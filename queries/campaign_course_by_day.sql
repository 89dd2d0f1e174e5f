-- How many posts came on each day and channel up to 28 days after a campaign, and is the channel loaded on that day?
with campaign as (
    select start_on, window_end_on
    from campaigns
    where campaign_id = $campaign_id
),
spans as (
    select platform as channel, from_on, to_on
    from covered_spans
    where content = 'posts' and (platform = '' or list_contains($channels, platform))
),
days as (
    select cast(unnest(generate_series(
        cast((select coalesce(min(from_on), campaign.start_on) from spans) as timestamp),
        cast(least(window_end_on + 28, loaded_until.day_on) as timestamp),
        interval 1 day
    )) as date) as day_on
    from campaign, loaded_until
),
counted as (
    select
        published_on as day_on,
        platform as channel,
        count(*) filter (is_of_campaign) as prompted,
        count(*) filter (not is_of_campaign and impulse = 'prompted') as prompted_elsewhere,
        count(*) filter (not is_of_campaign and impulse = 'unprompted') as unprompted,
        count(*) filter (not is_of_campaign and impulse not in ('prompted', 'unprompted')) as unclassifiable
    from (
        select
            published_on, platform, impulse,
            post in (select post from post_campaigns where campaign_id = $campaign_id) as is_of_campaign
        from scoped_posts(
            date '-infinity', (select window_end_on + 28 from campaign), $channels, $units,
            (select list_append(list(campaign_id), '') from campaigns)
        )
    )
    group by day_on, channel
),
channels as (select channel from spans union select channel from counted)
select
    days.day_on,
    channels.channel,
    coalesce(counted.prompted, 0) as prompted,
    coalesce(counted.prompted_elsewhere, 0) as prompted_elsewhere,
    coalesce(counted.unprompted, 0) as unprompted,
    coalesce(counted.unclassifiable, 0) as unclassifiable,
    days.day_on between campaign.start_on and campaign.window_end_on as in_window,
    spans.channel is not null as is_loaded,
    -- days of other campaigns tell neither what is normal nor what one campaign left behind
    exists (
        select 1 from campaigns
        where campaign_id <> $campaign_id and days.day_on between start_on and window_end_on
    ) as in_other_window
from campaign, days cross join channels
left join spans on spans.channel = channels.channel and days.day_on between spans.from_on and spans.to_on
left join counted on counted.day_on = days.day_on and counted.channel = channels.channel
order by days.day_on, channels.channel;
