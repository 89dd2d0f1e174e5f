-- What each touched post is: each field from the best source that delivers it, before anybody judges who wrote it.
create or replace temp table post_contents as
with ranked_sources as (
    select
        post_sources.*,
        row_number() over (
            partition by post
            order by
                series_rank(source_series), as_of_on desc, impressions desc nulls last, reach desc nulls last,
                reactions desc nulls last, comments desc nulls last, shares desc nulls last,
                engagements desc nulls last, source_series, paid nulls first
        ) as place
    from post_sources
    semi join touched_posts using (post)
    where paid is null or paid = 'organic'
),

counters as (
    select
        post,
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
        arg_min(sentiment, place) as sentiment
    from ranked_sources
    group by post
)

select said.*, counters.* exclude (post)
from post_sayings as said
left join counters using (post);
