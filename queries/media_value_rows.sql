-- Which source rows tell of what a campaign's posts received, and what does each add to their value as media?
with told as (
    select
        *,
        media_values(
            clicks, reach, impressions, reactions, engagements, cpm_high, cpc_high, weight_high, each_high
        ) as valued,
        media_values(
            coalesce(row_clicks, 0), coalesce(row_reach, 0), coalesce(row_impressions, 0), coalesce(row_reactions, 0),
            coalesce(row_engagements, 0), cpm_low, cpc_low, weight_low, each_low
        ) as low,
        media_values(
            coalesce(row_clicks, 0), coalesce(row_reach, 0), coalesce(row_impressions, 0), coalesce(row_reactions, 0),
            coalesce(row_engagements, 0), cpm_high, cpc_high, weight_high, each_high
        ) as high
    from scoped_post_rows(
        $mark_from_on, $mark_to_on, $channels, $units, [$campaign_id], as_of := $as_of_on, strictly := $strictly
    ) as posts
    left join media_rates($rates) as rates on rates.channel = posts.platform
)
select
    post as subject,
    member_id,
    post,
    import_id,
    sheet_name,
    row_number,
    row_as_of_on as as_of_on,
    platform as channel,
    published_on as day_on,
    if(stands, 1, null) as posts,
    if(valued[1] is not null, low[1], null) as clicks_low,
    if(valued[1] is not null, high[1], null) as clicks_high,
    if(valued[2] is not null, low[2], null) as reach_low,
    if(valued[2] is not null, high[2], null) as reach_high,
    if(valued[3] is not null, low[3], null) as mixed_low,
    if(valued[3] is not null, high[3], null) as mixed_high,
    if(valued[4] is not null, low[4], null) as interactions_low,
    if(valued[4] is not null, high[4], null) as interactions_high
from told;
