-- Which rows of the log tell who answered the posts of a period, and which posts does it speak for?
with logged as (
    select post, member_id, platform, published_on,
        is_logged and log_names('outsider') as tells_outside, is_logged and log_names('organisation') as tells_organisation
    from logged_posts($mark_from_on, $mark_to_on, $channels, $units, $campaigns)
    where is_in_scope
),
stated as (
    select *, row_number() over (partition by interaction_place order by import_id, sheet_name, row_number) = 1 as stands
    from interaction_sources
),
told as (
    select
        logged.post, logged.member_id, logged.platform, logged.published_on, stated.import_id, stated.sheet_name,
        stated.row_number, stated.as_of_on, cast(null as integer) as posts, cast(null as integer) as posts_known,
        if(tells_outside, 1, null) as answers,
        if(tells_outside and actor_kind in ('outsider', 'former member'), 1, null) as from_outside,
        if(tells_organisation and stated.type = 'share' and actor_kind = 'organisation' and row_number() over (
            partition by logged.post, stated.type, actor_kind order by import_id, sheet_name, row_number
        ) = 1, 1, null) as passed_on
    from logged
    join stated using (post)
    where stands
    union all by name
    select post, member_id, platform, published_on, import_id, sheet_name, row_number, row_as_of_on as as_of_on,
        1 as posts, if(tells_organisation, 1, null) as posts_known
    from scoped_post_rows($mark_from_on, $mark_to_on, $channels, $units, $campaigns)
    join (select post, tells_organisation from logged) using (post)
    where stands
)
select
    told.post as subject,
    told.member_id,
    told.post,
    told.import_id,
    told.sheet_name,
    told.row_number,
    told.as_of_on,
    told.platform as channel,
    told.published_on as day_on,
    told.from_outside,
    told.answers,
    told.passed_on,
    told.posts_known,
    told.posts
from told;
