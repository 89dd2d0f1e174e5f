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
    told.post,
    told.import_id,
    told.sheet_name,
    told.row_number,
    told.row_as_of_on as as_of_on,
    told.platform as channel,
    told.published_on as day_on,
    if(stands, 1, null) as posts,
    if(is_rated, row_engagements, null) as rated_engagements,
    if(is_rated, row_impressions, null) as rated_impressions,
    row_shares as shares,
    if(stands and told.shares is not null, 1, null) as posts_with_shares
from told;
