-- Which posts did this import give counters that fell or jumped against the neighbouring snapshot?
with gains as (
    select post_gains.post, post_gains.impressions, post_gains.reactions, post_gains.comments, post_gains.shares,
        post_gains.engagements, post_sources.impressions as impressions_after,
        post_sources.impressions - post_gains.impressions as impressions_before
    from post_gains
    semi join touched_posts using (post_hash)
    join post_sources
        on post_sources.post_hash = post_gains.post_hash and post_sources.source_series = post_gains.source_series
        and post_sources.paid is not distinct from post_gains.paid and post_sources.as_of_on = post_gains.to_on
    cross join this_write
    where post_gains.from_on is not null and this_write.as_of_on in (post_gains.from_on, post_gains.to_on)
)

select
    'counters_fell' as kind,
    count(distinct post) as found,
    max(impressions_before)::bigint as before,
    max(impressions_after)::bigint as after
from gains
where least(impressions, reactions, comments, shares, engagements) < 0
having count(*) > 0
union all
select
    'counters_jumped',
    count(distinct post),
    max_by(impressions_before, impressions_after / impressions_before)::bigint,
    max_by(impressions_after, impressions_after / impressions_before)::bigint
from gains
-- small figures triple within a day; from a hundred on that is rare
where impressions_before >= 100 and impressions_after > 3 * impressions_before
having count(*) > 0;
