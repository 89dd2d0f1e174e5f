-- Which source rows say what the posts of a campaign had received at the first export that found them mature?
with told as (
    select *, engagements is not null and impressions is not null as is_rated
    from scoped_post_rows(
        date '-infinity', date 'infinity', $channels, $units, [$campaign_id], as_of := $as_of_on,
        strictly := $strictly, mature := $mature_days
    )
)
select
    told.post as subject,
    told.member_id,
    told.member_id in (select member_id from people_in_sums) as is_in_sums_only,
    told.import_id,
    files.file_name,
    files.layout,
    if(files.has_own_sheets, told.sheet_name, null) as sheet_name,
    told.row_number,
    told.row_as_of_on as as_of_on,
    told.platform as channel,
    told.published_on as day_on,
    shown.label,
    shown.link,
    shown.text,
    if(stands, 1, null) as posts,
    if(is_rated, row_engagements, null) as rated_engagements,
    if(is_rated, row_impressions, null) as rated_impressions,
    row_shares as shares,
    if(stands and told.shares is not null, 1, null) as posts_with_shares
from told
left join source_files($role) as files using (import_id)
left join shown_posts($role) as shown using (post)
order by told.import_id, told.sheet_name, told.row_number, told.post;
