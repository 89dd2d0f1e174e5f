-- How much of the support is between members whose units are both known, in all (no channel) and by channel?
with channels as (
    select unnest(list_append(cast($channels as varchar[]), null)) as channel
),
edges as (
    select
        channels.channel,
        edges.supporter,
        edges.supported,
        edges.supporter_unit <> '' and edges.supported_unit <> '' as is_known,
        edges.supporter_unit <> edges.supported_unit as is_across
    from support_edges($from_on, $to_on, $channels, $units, $campaigns) as edges
    join posts using (post)
    join channels on coalesce(channels.channel = coalesce(posts.platform, ''), true)
),
ends as (
    select channel, unnest([supporter, supported]) as member_id, is_across
    from edges
    where is_known
),
behind as (
    select
        channel,
        count(distinct member_id) filter (is_across) as people,
        count(distinct member_id) filter (not is_across) as people_left_out
    from ends
    group by channel
)
select
    'cross_unit_share' as metric,
    edges.channel,
    count(*) filter (is_known) as rows_with_terms,
    count(*) as rows_in_scope,
    coalesce(any_value(behind.people), 0) as people,
    coalesce(any_value(behind.people_left_out), 0) as people_left_out
from edges
left join behind on behind.channel is not distinct from edges.channel
group by edges.channel
order by edges.channel;
