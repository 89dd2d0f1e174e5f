-- The source rows of posts inside the common filters, and which row delivers which counter of its post as of a day.
create or replace macro scoped_post_rows(period_from, period_to, channels, units, campaigns, as_of := date '9999-12-30',
    strictly := false, mature := -1, authors := 'member') as table
with in_scope as materialized (from scoped_posts(period_from, period_to, channels, units, campaigns, as_of := as_of, strictly := strictly,
        mature := mature, authors := authors)
),
contents as (
    select distinct attributes_id, post from post_keys semi join in_scope using (post) join attribute_keys using (key_hash)
),
-- of each series the latest row up to the day, of paid splits the organic one; the same order as derive/post_sources
told as (
    select
        contents.post, stated.*,
        coalesce(if(mature < 0, as_of_on <= counted_on, as_of_on >= mature_on and (not strictly or as_of_on <= as_of)),
            true) as is_in_time,
        is_in_time and coalesce(paid, 'organic') = 'organic' and row_number() over (
            partition by contents.post, source_series, paid, is_in_time
            order by
                if(mature < 0, date '2000-01-01' - as_of_on, as_of_on - date '2000-01-01'), impressions desc nulls last, reach desc
                nulls last, reactions desc nulls last, comments desc nulls last, shares desc nulls last, clicks desc nulls last, saves
                desc nulls last, video_views desc nulls last, follows desc nulls last, engagements desc nulls last, followers_at_post
                desc nulls last, sentiment desc nulls last, watch_time_hours desc nulls last, import_id, sheet_name, row_number
        ) = 1 as is_latest
    from post_observations as stated
    join contents using (attributes_id) join (select post, counted_on, mature_on from in_scope) using (post)
    where removed_in is null
),
-- the same precedence as derive/post_counters
placed as (
    select *, row_number() over (
        partition by post
        order by
            is_latest desc, series_rank(source_series), as_of_on desc, impressions desc nulls last, reach desc nulls last, reactions
            desc nulls last, comments desc nulls last, shares desc nulls last, engagements desc nulls last, source_series, paid
            nulls first, import_id, sheet_name, row_number
    ) as place
    from told
), delivering as (
    select
        post, import_id, sheet_name, row_number, as_of_on, place,
        if(place = min(place) filter (is_latest and impressions is not null) over one, impressions, null) as impressions,
        if(place = min(place) filter (is_latest and reactions is not null) over one, reactions, null) as reactions,
        if(place = min(place) filter (is_latest and comments is not null) over one, comments, null) as comments,
        if(place = min(place) filter (is_latest and shares is not null) over one, shares, null) as shares,
        if(place = min(place) filter (is_latest and engagements is not null) over one, engagements, null) as stated,
        if(place = min(place) filter (is_latest and reach is not null) over one, reach, null) as reach,
        if(place = min(place) filter (is_latest and clicks is not null) over one, clicks, null) as clicks,
        if(place = min(place) filter (is_latest and sentiment is not null) over one, sentiment, null) as sentiment
    from placed window one as (partition by post)
)
select
    in_scope.*, delivering.import_id, delivering.sheet_name, delivering.row_number, delivering.as_of_on as row_as_of_on,
    coalesce(place = 1, true) as stands, if(place is null, in_scope.impressions, delivering.impressions) as row_impressions,
    if(place is null, in_scope.reactions, delivering.reactions) as row_reactions,
    if(place is null, in_scope.reach, delivering.reach) as row_reach, if(place is null, in_scope.clicks, delivering.clicks) as row_clicks,
    if(place is null, in_scope.comments, delivering.comments) as row_comments, delivering.sentiment as row_sentiment,
    if(place is null, in_scope.shares, delivering.shares) as row_shares,
    if(place is null, engagements, row_engagements(delivering.reactions, delivering.comments, delivering.shares, stated,
        in_scope.reactions + in_scope.comments + in_scope.shares is not null)) as row_engagements
from in_scope left join delivering using (post);
