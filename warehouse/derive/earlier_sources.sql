-- A hash of the counters of every touched post as they stood before this write.
create or replace temp table earlier_sources as
select post_hash, bit_xor(hash(
    source_series, paid, followers_at_post, impressions, reach, reactions, comments, shares, clicks, saves,
    video_views, follows, engagements, sentiment, watch_time_hours
)) as hash
from post_sources
semi join touched_posts using (post_hash)
group by post_hash;
