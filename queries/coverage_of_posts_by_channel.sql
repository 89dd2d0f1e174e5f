-- How many posts have all terms of each figure of what posts received, in all (no channel) and by channel?
with channels as (
    select unnest(list_append(cast($channels as varchar[]), null)) as channel
),
of_members as (
    select
        member_id,
        platform,
        is_in_scope,
        count(*) as posts,
        count(if(impressions is null, null, engagements)) as er_impressions,
        count(if(reach is null, null, engagements)) as er_reach,
        count(engagements / nullif(followers_at_post, 0)) as er_followers,
        count(engagements) as engagements,
        count(reactions) as applause_rate,
        count(comments) as conversation_rate,
        count(shares) as amplification_rate
    from posts_in_and_out(
        $from_on, $to_on, $channels, $units, $campaigns, $as_of_on, $strictly, attribution := $attribution
    )
    group by all
),
of_figures as (
    unpivot of_members
    on er_impressions, er_reach, er_followers, engagements, applause_rate, conversation_rate, amplification_rate
    into name metric value posts_with_terms
),
told as (
    select *, is_in_scope and coalesce(platform = channel, true) as is_taken
    from of_figures cross join channels
)
select
    metric,
    channel,
    coalesce(cast(sum(posts_with_terms) filter (is_taken) as bigint), 0) as rows_with_terms,
    coalesce(cast(sum(posts) filter (is_taken) as bigint), 0) as rows_in_scope,
    count(distinct member_id) filter (is_taken and posts_with_terms > 0) as people,
    count(distinct member_id) filter (not is_taken and posts_with_terms > 0) as people_left_out
from told
group by metric, channel
order by metric, channel;
