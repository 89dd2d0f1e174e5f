-- Which source rows tell of the posts that carry a hashtag, and which shows each member first?
with uses as (
    select post
    from tag_uses($mark_to_on, $channels, $units, $campaigns)
    where tag = $tag
),
told as (
    select
        stated.*,
        row_number() over (
            partition by member_id
            order by stands desc, published_on, post, import_id, sheet_name, row_number
        ) = 1 as shows_first
    from scoped_post_rows($mark_from_on, $mark_to_on, $channels, $units, $campaigns) as stated
    semi join uses using (post)
)
select
    told.post as subject,
    told.member_id,
    told.post,
    told.import_id,
    told.sheet_name,
    told.row_number,
    told.row_as_of_on as as_of_on,
    told.platform as channel,
    told.published_on as day_on,
    if(stands, 1, null) as posts,
    if(shows_first, 1, null) as users
from told;
