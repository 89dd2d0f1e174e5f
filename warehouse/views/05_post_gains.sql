-- What every counter of a post gained from snapshot to snapshot; of a single snapshot, the counters are the gains.
create or replace view post_gains as
select
    post, source_series, paid, null::date as from_on, as_of_on as to_on, impressions, reactions, comments, shares,
    clicks, saves, video_views, engagements, post_hash
from post_sources
where snapshots = 1
union all by name
from snapshot_gains;
comment on view post_gains is 'What a counter gained between two neighbouring snapshots of one series; negative = revision, from_on is null for the first.';
