-- How often were the posts of the period seen, told apart by what each platform counts: impressions or views?
with told as (
    select
        platform,
        member_id,
        if(
            platform in ('tiktok', 'youtube')
                or len(list_filter($views_since, lambda one: starts_with(one, platform || ':')
                    and cast(split_part(one, ':', 2) as date) <= as_of_on)) > 0,
            'views', 'impressions'
        ) as definition,
        if(platform in ('tiktok', 'youtube'), video_views, impressions) as contacts,
        is_in_scope
    from posts_in_and_out($from_on, $to_on, $channels, $units, $campaigns, $as_of_on, $strictly)
)
select
    definition,
    platform,
    count(*) filter (is_in_scope) as posts,
    count(contacts) filter (is_in_scope) as posts_told,
    cast(sum(contacts) filter (is_in_scope) as bigint) as contacts,
    count(distinct member_id) filter (is_in_scope and contacts is not null) as people,
    count(distinct member_id) filter (not is_in_scope and contacts is not null) as people_left_out
from told
group by definition, platform
having count(*) filter (is_in_scope) > 0
order by definition, platform;
