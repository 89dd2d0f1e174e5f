-- Of posts with several rows one snapshot per source series and as-of day (ties by value), the latest, and the gains.
create or replace temp table crowded_posts as
select post_hash
from observed
group by post_hash
having count(*) > 1 or bool_or(paid is not null and paid <> 'organic');

create or replace temp table snapshots as
select * exclude (attributes_id)
from observed
semi join crowded_posts using (post_hash)
qualify row_number() over (
    partition by post_hash, source_series, paid, as_of_on
    order by
        impressions desc nulls last, reach desc nulls last, reactions desc nulls last, comments desc nulls last,
        shares desc nulls last, clicks desc nulls last, saves desc nulls last, video_views desc nulls last,
        follows desc nulls last, engagements desc nulls last, followers_at_post desc nulls last,
        sentiment desc nulls last, watch_time_hours desc nulls last
) = 1;

delete from snapshot_sources using touched_posts where snapshot_sources.post_hash = touched_posts.post_hash;

insert into snapshot_sources by name
select *, count(*) over (partition by post_hash, source_series, paid) as snapshots
from snapshots
qualify row_number() over (partition by post_hash, source_series, paid order by as_of_on desc) = 1;

delete from snapshot_gains using touched_posts where snapshot_gains.post_hash = touched_posts.post_hash;

insert into snapshot_gains by name
select
    post, post_hash, source_series, paid, lag(as_of_on) over neighbours as from_on, as_of_on as to_on,
    impressions - lag(impressions, 1, 0) over neighbours as impressions,
    reactions - lag(reactions, 1, 0) over neighbours as reactions,
    comments - lag(comments, 1, 0) over neighbours as comments,
    shares - lag(shares, 1, 0) over neighbours as shares,
    clicks - lag(clicks, 1, 0) over neighbours as clicks,
    saves - lag(saves, 1, 0) over neighbours as saves,
    video_views - lag(video_views, 1, 0) over neighbours as video_views,
    engagements - lag(engagements, 1, 0) over neighbours as engagements
from snapshots
window neighbours as (partition by post_hash, source_series, paid order by as_of_on)
qualify count(*) over (partition by post_hash, source_series, paid) > 1;
