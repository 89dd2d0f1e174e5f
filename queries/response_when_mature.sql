-- What had posts of the period received at the first export that found them mature, channel by channel, and at which age?
with told as (
    select
        platform,
        member_id,
        as_of_on - published_on as told_at_age,
        list_contains($channels, platform) and is_of_campaigns($campaigns, campaign_id, post) as is_in_scope,
        if(impressions is null, null, engagements) as engagements,
        if(engagements is null, null, impressions) as impressions
    from posts_as_of($as_of_on, $strictly, mature := $mature_days)
    where published_on between $from_on and $to_on and list_contains($units, unit)
),
of_each as (
    select platform, is_in_scope, member_id, sum(engagements) as engagements, sum(impressions) as impressions
    from told
    where engagements is not null
    group by all
),
behind as (
    select
        platform,
        least(
            people_behind(list(engagements) filter (is_in_scope)), people_behind(list(impressions) filter (is_in_scope))
        ) as people,
        least(
            people_behind(list(engagements) filter (not is_in_scope)),
            people_behind(list(impressions) filter (not is_in_scope))
        ) as people_left_out
    from of_each
    group by platform
)
select
    platform,
    count(*) filter (is_in_scope) as posts,
    count(told_at_age) filter (is_in_scope) as mature_posts,
    cast(min(told_at_age) filter (is_in_scope) as bigint) as youngest_age,
    median(told_at_age) filter (is_in_scope) as median_age,
    cast(max(told_at_age) filter (is_in_scope) as bigint) as oldest_age,
    cast(sum(engagements) filter (is_in_scope) as bigint) as engagements,
    cast(sum(impressions) filter (is_in_scope) as bigint) as impressions,
    coalesce(any_value(behind.people), 0) as people,
    coalesce(any_value(behind.people_left_out), 0) as people_left_out
from told
left join behind using (platform)
group by platform
having count(*) filter (is_in_scope) > 0
order by platform;
