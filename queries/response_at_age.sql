-- What had posts of the period received when they were so many days old, channel by channel?
with of_each as (
    select
        platform,
        member_id,
        list_contains($channels, platform) and is_of_campaigns($campaigns, campaign_id, post) as is_in_scope,
        count(*) as posts,
        count(told_at_age) as posts_told,
        count(*) filter (is_between) as posts_between,
        sum(engagements) filter (impressions is not null) as engagements,
        sum(impressions) filter (engagements is not null) as impressions
    from posts_at_age(cast($age as integer))
    where published_on between $from_on and $to_on and list_contains($units, unit)
    group by all
)
select
    platform,
    cast(sum(posts) filter (is_in_scope) as bigint) as posts,
    cast(sum(posts_told) filter (is_in_scope) as bigint) as posts_told,
    cast(sum(posts_between) filter (is_in_scope) as bigint) as posts_between,
    sum(engagements) filter (is_in_scope) as engagements,
    sum(impressions) filter (is_in_scope) as impressions,
    least(
        people_behind(list(engagements) filter (is_in_scope)), people_behind(list(impressions) filter (is_in_scope))
    ) as people,
    least(
        people_behind(list(engagements) filter (not is_in_scope)), people_behind(list(impressions) filter (not is_in_scope))
    ) as people_left_out
from of_each
group by platform
having bool_or(is_in_scope)
order by platform;
