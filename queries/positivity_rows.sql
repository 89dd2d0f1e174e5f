-- Which source rows tell the tone of the posts of a period?
with told as (
    select *, coalesce(row_sentiment, if(import_id is null, sentiment, null)) as told_sentiment
    from scoped_post_rows($mark_from_on, $mark_to_on, $channels, $units, $campaigns)
    join (select post, sentiment from posts) using (post)
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
    cast(sign(told_sentiment) as integer) as balance,
    if(told_sentiment is not null, 1, null) as coded
from told;
