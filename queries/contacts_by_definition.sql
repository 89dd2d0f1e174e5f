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
),
of_each as (
    select definition, platform, is_in_scope, member_id, sum(contacts) as contacts
    from told
    where contacts is not null
    group by all
),
behind as (
    select
        definition,
        platform,
        people_behind(list(contacts) filter (is_in_scope)) as people,
        people_behind(list(contacts) filter (not is_in_scope)) as people_left_out
    from of_each
    group by all
)
select
    definition,
    platform,
    count(*) filter (is_in_scope) as posts,
    count(told.contacts) filter (is_in_scope) as posts_told,
    cast(sum(told.contacts) filter (is_in_scope) as bigint) as contacts,
    coalesce(any_value(behind.people), 0) as people,
    coalesce(any_value(behind.people_left_out), 0) as people_left_out
from told
left join behind using (definition, platform)
group by definition, platform
having count(*) filter (is_in_scope) > 0
order by definition, platform;
