-- What had posts of the period received when they were so many days old, channel by channel?
with known as (
    select
        platform,
        member_id,
        told_at_age is not null as is_told,
        is_between,
        list_contains($channels, platform) and is_of_campaigns($campaigns, campaign_id, post) as is_in_scope,
        if(impressions is null, null, engagements) as engagements,
        if(engagements is null, null, impressions) as impressions
    from posts_at_age(cast($age as integer))
    where published_on between $from_on and $to_on and list_contains($units, unit)
),
of_each as (
    select platform, is_in_scope, member_id, sum(engagements) as engagements, sum(impressions) as impressions
    from known
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
    count(*) filter (is_in_scope and is_told) as posts_told,
    count(*) filter (is_in_scope and is_between) as posts_between,
    sum(engagements) filter (is_in_scope) as engagements,
    sum(impressions) filter (is_in_scope) as impressions,
    coalesce(any_value(behind.people), 0) as people,
    coalesce(any_value(behind.people_left_out), 0) as people_left_out
from known
left join behind using (platform)
group by platform
having count(*) filter (is_in_scope) > 0
order by platform;
