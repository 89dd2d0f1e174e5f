-- Which source rows tell of posts of each kind?
with kinds as (
    select post, kind
    from post_kinds(
        $mark_from_on, $mark_to_on, $channels, $units, $campaigns, $programme, $links, $help, $experience
    )
),
told as (
    select stated.*, kinds.kind
    from scoped_post_rows($mark_from_on, $mark_to_on, $channels, $units, $campaigns) as stated
    join kinds using (post)
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
    if(stands and kind is not null, 1, null) as classified,
    if(stands and kind = 'own', 1, null) as own,
    if(stands and kind = 'helping', 1, null) as helping,
    if(stands and kind = 'product', 1, null) as product,
    if(stands and kind = 'reshared', 1, null) as reshared,
    if(stands and kind = 'programme', 1, null) as programme
from told;
