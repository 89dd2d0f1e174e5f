-- Of which posts of the period do exports split what was paid for, and how much was it?
with split as (
    select
        coalesce(posts.platform, '') as platform,
        sources.post,
        posts.member_id,
        sources.paid,
        sources.impressions,
        coalesce(sources.reactions + sources.comments + sources.shares, sources.engagements) as responses
    from post_sources as sources
    join posts using (post)
    where posts.published_on between $from_on and $to_on
        and list_contains($channels, coalesce(posts.platform, ''))
        and sources.post in (select post from post_sources where paid in ('sponsored', 'total'))
),
-- not every part is known of the same people
of_each as (
    select platform, paid, member_id, sum(impressions) as impressions, sum(responses) as responses
    from split
    where member_id is not null
    group by all
),
behind as (
    select platform, paid, unnest([people_behind(list(impressions)), people_behind(list(responses))]) as people
    from of_each
    group by platform, paid
),
fewest as (select platform, min(people) filter (people > 0) as people from behind group by platform)
select
    platform,
    count(distinct post) as posts,
    cast(sum(impressions) filter (paid = 'organic') as bigint) as organic_impressions,
    cast(sum(impressions) filter (paid = 'sponsored') as bigint) as sponsored_impressions,
    cast(sum(impressions) filter (paid = 'total') as bigint) as total_impressions,
    cast(sum(responses) filter (paid = 'organic') as bigint) as organic_responses,
    cast(sum(responses) filter (paid = 'sponsored') as bigint) as sponsored_responses,
    cast(sum(responses) filter (paid = 'total') as bigint) as total_responses,
    coalesce(any_value(fewest.people), 0) as people
from split
left join fewest using (platform)
group by platform
order by platform;
