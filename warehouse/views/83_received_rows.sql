-- The source rows behind what posts received in a period: the snapshot at its end counts, the one before it is taken off.
create or replace macro received_post_rows(period_from, period_to, channels, units, campaigns) as table
with in_scope as materialized (
    select * exclude (is_in_scope)
    from posts_in_and_out(period_from, period_to, channels, units, campaigns, null, false, attribution := 'received_in')
    where is_in_scope
),
ends as (
    select post, as_of_on as told_on, 1 as sign, series from in_scope where as_of_on is not null
    union all
    select post, started_on, -1, series from in_scope where started_on is not null
),
contents as (
    select distinct attribute_keys.attributes_id, post_keys.post
    from post_keys semi join ends using (post) join attribute_keys using (key_hash)
),
-- the same order as derive/post_sources
told as (
    select ends.post, ends.sign, stated.*
    from post_observations as stated
    join contents using (attributes_id)
    join ends on ends.post = contents.post and ends.told_on = stated.as_of_on
        and coalesce(ends.series = stated.source_series, true)
    where removed_in is null and coalesce(paid, 'organic') = 'organic'
    qualify row_number() over (
        partition by ends.post, sign
        order by
            impressions desc nulls last, reach desc nulls last, reactions desc nulls last, comments desc nulls last,
            shares desc nulls last, clicks desc nulls last, saves desc nulls last, video_views desc nulls last, follows
            desc nulls last, engagements desc nulls last, followers_at_post desc nulls last, sentiment desc nulls last,
            watch_time_hours desc nulls last, import_id, sheet_name, row_number
    ) = 1
)
select
    in_scope.*, told.import_id, told.sheet_name, told.row_number, told.as_of_on as row_as_of_on,
    coalesce(sign = 1, true) as stands,
    if(in_scope.impressions is null, null, sign * told.impressions) as row_impressions,
    if(in_scope.reactions is null, null, sign * told.reactions) as row_reactions,
    if(in_scope.comments is null, null, sign * told.comments) as row_comments,
    if(in_scope.shares is null, null, sign * told.shares) as row_shares,
    if(in_scope.engagements is null, null, sign * row_engagements(told.reactions, told.comments, told.shares,
        told.engagements, in_scope.reactions + in_scope.comments + in_scope.shares is not null)) as row_engagements
from in_scope
left join told using (post);
