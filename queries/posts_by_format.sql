-- What do own posts of each format receive on each channel, beside the median of the channel?
with received as (
    select post, member_id, platform, is_reshare, engagements / nullif(median(engagements) over (partition by platform), 0) as relative
    from scoped_posts(
        $from_on, $to_on, $channels, $units, $campaigns, as_of := $as_of_on, strictly := $strictly
    )
),
told as (
    select received.*, format_of(media_type) as format
    from received
    join (select post, media_type from posts) using (post)
    where relative is not null and not received.is_reshare and media_type is not null
),
of_each as (
    select platform, format, member_id, count(*) as posts
    from told
    group by all
),
behind as (
    select platform, format, people_behind(list(posts)) as people
    from of_each
    group by all
)
select
    told.platform,
    told.format,
    count(*) as posts,
    list(told.relative order by told.relative) as relatives,
    any_value(behind.people) as people
from told
join behind using (platform, format)
group by told.platform, told.format
order by told.platform, told.format;
