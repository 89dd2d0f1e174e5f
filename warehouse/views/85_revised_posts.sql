-- Posts whose counters fell between two snapshots of one source, with the row that brought the lower value; a change of
-- source is no fall. What a row says stays with whoever may see raw rows.
create or replace macro revised_posts(role) as table
with falls as (
    select post, source_series, paid, from_on, to_on, impressions, reactions, comments, shares, engagements
    from snapshot_gains
    where from_on is not null
        and least(impressions, reactions, comments, shares, clicks, saves, video_views, engagements) < 0
),
contents as (
    select distinct attribute_keys.attributes_id, post_keys.post
    from post_keys
    semi join falls using (post)
    join attribute_keys using (key_hash)
),
told as (
    select falls.*, stated.import_id, stated.sheet_name, stated.row_number
    from post_observations as stated
    join contents using (attributes_id)
    join falls
        on falls.post = contents.post and falls.source_series = stated.source_series and falls.to_on = stated.as_of_on
        and falls.paid is not distinct from stated.paid
    where removed_in is null
    qualify row_number() over (
        partition by falls.post, falls.source_series, falls.paid, falls.to_on
        order by
            stated.impressions desc nulls last, stated.reactions desc nulls last, import_id, sheet_name, row_number
    ) = 1
)
select
    told.post, told.import_id, coalesce(posts.platform, '') as platform, files.layout, told.from_on, told.to_on,
    if(role = 'analyst', files.file_name, null) as file_name,
    if(role = 'analyst', told.sheet_name, null) as sheet_name,
    if(role = 'analyst', told.row_number, null) as row_number,
    told.impressions, told.reactions, told.comments, told.shares, told.engagements
from told
join posts using (post)
left join source_files(role) as files using (import_id);
