-- The counters of each touched post of several rows, each from the best source that delivers it.
create or replace temp table post_counters as
with ranked_sources as (
    select
        snapshot_sources.*,
        row_number() over (
            partition by post_hash
            order by
                series_ranks.rank, as_of_on desc, impressions desc nulls last, reach desc nulls last,
                reactions desc nulls last, comments desc nulls last, shares desc nulls last,
                engagements desc nulls last, snapshot_sources.source_series, paid nulls first
        ) as place
    from snapshot_sources
    semi join crowded_posts using (post_hash)
    join series_ranks using (source_series)
    where paid is null or paid = 'organic'
)

select
    post_hash,
    arg_min(as_of_on, place) as as_of_on,
    arg_min(followers_at_post, place) as followers_at_post,
    arg_min(impressions, place) as impressions,
    arg_min(reach, place) as reach,
    arg_min(reactions, place) as reactions,
    arg_min(comments, place) as comments,
    arg_min(shares, place) as shares,
    arg_min(clicks, place) as clicks,
    arg_min(saves, place) as saves,
    arg_min(video_views, place) as video_views,
    arg_min(follows, place) as follows,
    arg_min(engagements, place) as engagements,
    arg_min(sentiment, place) as sentiment,
    arg_min(watch_time_hours, place) as watch_time_hours
from ranked_sources
group by post_hash;
