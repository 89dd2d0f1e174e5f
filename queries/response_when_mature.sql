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
    count(distinct member_id) filter (is_in_scope and engagements is not null) as people,
    count(distinct member_id) filter (not is_in_scope and engagements is not null) as people_left_out
from told
group by platform
having count(*) filter (is_in_scope) > 0
order by platform;
