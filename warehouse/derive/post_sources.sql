-- One snapshot per post, source series and as-of day (ties by value), the latest of them, and the gains between them.
create or replace temp table snapshots as
select
    post, source_series, paid, as_of_on, followers_at_post, impressions, reach, reactions, comments, shares,
    clicks, saves, video_views, follows, engagements, sentiment
from observed
qualify row_number() over (
    partition by post, source_series, paid, as_of_on
    order by
        impressions desc nulls last, reach desc nulls last, reactions desc nulls last, comments desc nulls last,
        shares desc nulls last, clicks desc nulls last, saves desc nulls last, video_views desc nulls last,
        follows desc nulls last, engagements desc nulls last, followers_at_post desc nulls last,
        sentiment desc nulls last
) = 1;

delete from post_sources using touched_posts where post_sources.post = touched_posts.post;

insert into post_sources
from snapshots
qualify row_number() over (partition by post, source_series, paid order by as_of_on desc) = 1;

delete from post_gains using touched_posts where post_gains.post = touched_posts.post;

insert into post_gains
select
    post,
    source_series,
    paid,
    lag(as_of_on) over neighbours,
    as_of_on,
    impressions - lag(impressions, 1, 0) over neighbours,
    reactions - lag(reactions, 1, 0) over neighbours,
    comments - lag(comments, 1, 0) over neighbours,
    shares - lag(shares, 1, 0) over neighbours,
    clicks - lag(clicks, 1, 0) over neighbours,
    saves - lag(saves, 1, 0) over neighbours,
    video_views - lag(video_views, 1, 0) over neighbours,
    engagements - lag(engagements, 1, 0) over neighbours
from snapshots
window neighbours as (partition by post, source_series, paid order by as_of_on);
