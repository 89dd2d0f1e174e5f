-- Which source rows tell of posts with text, and which of them say that they are an advertisement or whom it is for?
with told as (
    select stated.*, searched.search_text
    from scoped_post_rows($mark_from_on, $mark_to_on, $channels, $units, $campaigns) as stated
    join (select post, search_text from posts) as searched using (post)
)
select
    told.post as subject,
    told.member_id,
    -- no post is told by itself here
    cast(null as varchar) as post,
    told.import_id,
    told.sheet_name,
    told.row_number,
    told.row_as_of_on as as_of_on,
    told.platform as channel,
    told.published_on as day_on,
    if(stands, 1, null) as posts,
    if(stands and search_text is not null, 1, null) as posts_with_text,
    if(stands and regexp_matches(search_text, $disclosure), 1, null) as labelled
from told;
