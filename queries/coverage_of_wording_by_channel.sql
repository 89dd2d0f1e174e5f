-- How many posts can be classified by their impulse and how many have text, in all (no channel) and by channel?
with channels as (
    select unnest(list_append(cast($channels as varchar[]), null)) as channel
),
of_channels as (
    select
        platform,
        count(*) as posts,
        count(*) filter (impulse in ('unprompted', 'prompted')) as unprompted_share,
        count(*) filter (post in (select post from posts where text is not null)) as peer_mention_rate
    from scoped_posts($from_on, $to_on, $channels, $units, $campaigns)
    group by platform
),
of_figures as (
    unpivot of_channels
    on unprompted_share, peer_mention_rate
    into name metric value posts_with_terms
)
select
    metric,
    channel,
    cast(sum(posts_with_terms) as bigint) as rows_with_terms,
    cast(sum(posts) as bigint) as rows_in_scope
from of_figures
join channels on coalesce(platform = channel, true)
group by metric, channel
order by metric, channel;
