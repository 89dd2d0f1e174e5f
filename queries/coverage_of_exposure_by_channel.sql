-- How many posts of members and of the organisation have impressions, in all (no channel) and by channel?
with channels as (
    select unnest(list_append(cast($channels as varchar[]), null)) as channel
),
told as (
    select *, is_in_scope and coalesce(platform = channel, true) as is_taken
    from exposed_posts($from_on, $to_on, $channels, $units, $campaigns, $as_of_on, $strictly)
    cross join channels
),
of_each as (
    select channel, is_taken, member_id, sum(impressions) as impressions
    from told
    where member_id is not null and impressions is not null
    group by all
),
behind as (
    select
        channel,
        people_behind(list(impressions) filter (is_taken)) as people,
        people_behind(list(impressions) filter (not is_taken)) as people_left_out
    from of_each
    group by channel
)
select
    'community_share' as metric,
    told.channel,
    count(impressions) filter (is_taken) as rows_with_terms,
    count(*) filter (is_taken) as rows_in_scope,
    coalesce(any_value(behind.people), 0) as people,
    coalesce(any_value(behind.people_left_out), 0) as people_left_out
from told
left join behind on behind.channel is not distinct from told.channel
group by told.channel
order by told.channel;
