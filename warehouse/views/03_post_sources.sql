-- The latest counters of a post in each source series: of a single source row, those of the post itself.
create or replace view post_sources as
select
    post, source_series, paid, as_of_on, followers_at_post, impressions, reach, reactions, comments, shares, clicks,
    saves, video_views, follows, engagements, sentiment, watch_time_hours, post_hash, 1 as snapshots
from posts
where source_series is not null
union all by name
from snapshot_sources;
comment on view post_sources is 'The latest counters of a post in each source series; snapshots = how many the series has of the post.';
