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
    select
        definition, platform, is_in_scope, member_id, count(*) as posts, count(contacts) as posts_told,
        sum(contacts) as contacts
    from told
    group by all
)
select
    definition,
    platform,
    cast(sum(posts) filter (is_in_scope) as bigint) as posts,
    cast(sum(posts_told) filter (is_in_scope) as bigint) as posts_told,
    cast(sum(contacts) filter (is_in_scope) as bigint) as contacts,
    people_behind(list(contacts) filter (is_in_scope)) as people,
    people_behind(list(contacts) filter (not is_in_scope)) as people_left_out
from of_each
group by definition, platform
having bool_or(is_in_scope)
order by definition, platform;
