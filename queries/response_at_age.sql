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
)
select
    platform,
    count(*) filter (is_in_scope) as posts,
    count(*) filter (is_in_scope and is_told) as posts_told,
    count(*) filter (is_in_scope and is_between) as posts_between,
    sum(engagements) filter (is_in_scope) as engagements,
    sum(impressions) filter (is_in_scope) as impressions,
    count(distinct member_id) filter (is_in_scope and engagements is not null) as people,
    count(distinct member_id) filter (not is_in_scope and engagements is not null) as people_left_out
from known
group by platform
having count(*) filter (is_in_scope) > 0
order by platform;
