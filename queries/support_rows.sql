-- Which source rows tell of the posts a colleague could answer, and which row of the log of the first answer to each?
with logged as (
    select * from answerable_posts($mark_from_on, $mark_to_on, $channels, $units, $campaigns) where is_logged
),
answers as (
    select logged.member_id, logged.post, logged.platform, logged.published_on, stated.import_id, stated.sheet_name,
        stated.row_number, stated.as_of_on
    from logged
    join interaction_sources as stated on stated.post = logged.post
    where answers_in_time(
        stated.member_id, stated.occurred_on, stated.occurred_at, logged.member_id, logged.published_on, logged.published_at
    )
    qualify row_number() over (
        partition by logged.post order by stated.occurred_on, stated.occurred_at, import_id, sheet_name, row_number
    ) = 1
),
told as (
    select post, member_id, import_id, sheet_name, row_number, row_as_of_on as as_of_on, platform, published_on,
        cast(null as integer) as supported, if(is_logged, 1, null) as logged, 1 as posts
    from scoped_post_rows($mark_from_on, $mark_to_on, $channels, $units, $campaigns)
    join (select post, is_logged from answerable_posts($mark_from_on, $mark_to_on, $channels, $units, $campaigns))
        using (post)
    where stands
    union all by name
    select *, 1 as supported
    from answers
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
    told.supported,
    told.logged,
    told.posts
from told;
