-- All snapshots of each touched post of several: by precedence of source as derive/post_counters has it.
create or replace temp table post_snapshots as
with organic as (
    select
        snapshots.*, series_ranks.rank, lag(as_of_on) over neighbours as earlier_on,
        coalesce(lead(as_of_on) over neighbours, date '9999-12-31') as until_on
    from snapshots
    join series_ranks using (source_series)
    where paid is null or paid = 'organic'
    window neighbours as (partition by post_hash, source_series, paid order by as_of_on)
),

placed as (
    select *, row_number() over (
        partition by post_hash
        order by
            rank, as_of_on desc, impressions desc nulls last, reach desc nulls last, reactions desc nulls last,
            comments desc nulls last, shares desc nulls last, engagements desc nulls last, source_series,
            paid nulls first
    ) as place
    from organic
),

listed as (
    select
        post_hash,
        -- mention tools know less of a post than its platform; until that speaks, the post is not yet counted
        coalesce(min(as_of_on) filter (rank < 3), min(as_of_on)) as counted_from_on,
        list(placed order by place) as told
    from placed
    group by post_hash
    having count(*) > 1
)

select
    post_hash,
    counted_from_on,
    {
        'source_series': list_transform(told, lambda one: one.source_series),
        'as_of_on': list_transform(told, lambda one: one.as_of_on),
        'earlier_on': list_transform(told, lambda one: one.earlier_on),
        'until_on': list_transform(told, lambda one: one.until_on),
        'impressions': list_transform(told, lambda one: one.impressions),
        'reach': list_transform(told, lambda one: one.reach),
        'reactions': list_transform(told, lambda one: one.reactions),
        'comments': list_transform(told, lambda one: one.comments),
        'shares': list_transform(told, lambda one: one.shares),
        'clicks': list_transform(told, lambda one: one.clicks),
        'saves': list_transform(told, lambda one: one.saves),
        'video_views': list_transform(told, lambda one: one.video_views),
        'follows': list_transform(told, lambda one: one.follows),
        'engagements': list_transform(told, lambda one: one.engagements),
        'followers_at_post': list_transform(told, lambda one: one.followers_at_post)
    } as snapshots
from listed;
