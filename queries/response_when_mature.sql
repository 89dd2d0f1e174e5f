-- What had posts of the period received at the first export that found them mature, channel by channel, and at which age?
with of_each as (
    select
        platform,
        member_id,
        list_contains($channels, platform) and is_of_campaigns($campaigns, campaign_id, post) as is_in_scope,
        count(*) as posts,
        list(as_of_on - published_on) filter (as_of_on is not null) as ages,
        sum(engagements) filter (impressions is not null) as engagements,
        sum(impressions) filter (engagements is not null) as impressions
    from posts_as_of($as_of_on, $strictly, mature := $mature_days)
    where published_on between $from_on and $to_on and list_contains($units, unit)
    group by all
),
by_channel as (
    select
        platform,
        cast(sum(posts) filter (is_in_scope) as bigint) as posts,
        coalesce(flatten(list(ages) filter (is_in_scope and ages is not null)), []) as ages,
        cast(sum(engagements) filter (is_in_scope) as bigint) as engagements,
        cast(sum(impressions) filter (is_in_scope) as bigint) as impressions,
        least(
            people_behind(list(engagements) filter (is_in_scope)), people_behind(list(impressions) filter (is_in_scope))
        ) as people,
        least(
            people_behind(list(engagements) filter (not is_in_scope)), people_behind(list(impressions) filter (not is_in_scope))
        ) as people_left_out
    from of_each
    group by platform
)
select
    platform,
    posts,
    len(ages) as mature_posts,
    list_min(ages) as youngest_age,
    list_median(ages) as median_age,
    list_max(ages) as oldest_age,
    engagements,
    impressions,
    people,
    people_left_out
from by_channel
where posts is not null
order by platform;
