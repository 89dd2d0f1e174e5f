-- Which source rows tell of the posts of a period, and what does each add to counts of posts and to their response?
with behind as (
    select * exclude (counted_on, mature_on)
    from scoped_post_rows(
        $mark_from_on, $mark_to_on, $channels, $units, $campaigns, as_of := $as_of_on, strictly := $strictly
    )
    where $attribution = 'published_in'
    union all by name
    select * exclude (series, is_new, started_on)
    from received_post_rows($mark_from_on, $mark_to_on, $channels, $units, $campaigns)
    where $attribution = 'received_in'
),
told as (
    select
        *,
        post in (select post from post_campaigns where campaign_id = $campaign_id) as is_of_campaign,
        engagements is not null and impressions is not null as is_rated,
        post in (select post from posts where text is not null) as has_text
    from behind
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
    if(stands and impulse = 'unprompted' and not is_of_campaign, 1, null) as unprompted,
    if(stands and impulse = 'prompted', 1, null) as prompted,
    if(stands and impulse not in ('unprompted', 'prompted') and not is_of_campaign, 1, null) as unclassifiable,
    if(stands and impulse in ('unprompted', 'prompted'), 1, null) as classifiable,
    if(stands and is_of_campaign, 1, null) as of_campaign,
    if(stands and impulse = 'prompted' and not is_of_campaign, 1, null) as elsewhere,
    if(stands and has_text, 1, null) as posts_with_text,
    if(stands and has_text and post in (select post from text_mentions), 1, null) as mentioning,
    row_engagements as engagements,
    if(stands and engagements is not null, 1, null) as posts_with_engagements,
    row_reactions as reactions,
    if(stands and told.reactions is not null, 1, null) as posts_with_reactions,
    row_comments as comments,
    if(stands and told.comments is not null, 1, null) as posts_with_comments,
    row_shares as shares,
    if(stands and told.shares is not null, 1, null) as posts_with_shares,
    if(is_rated, row_engagements, null) as rated_engagements,
    if(is_rated, row_impressions, null) as rated_impressions
from told;
