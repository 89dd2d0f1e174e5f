-- How many posts have all terms of each figure of what posts received, in all (no channel) and by channel?
with channels as (
    select unnest(list_append(cast($channels as varchar[]), null)) as channel
),
-- beside: what a rate divides by, where that is a sum too
terms as (
    select
        member_id,
        platform,
        is_in_scope,
        unnest([
            {metric: 'er_impressions', given: if(impressions is null, null, engagements), beside: impressions},
            {metric: 'er_reach', given: if(reach is null, null, engagements), beside: reach},
            {metric: 'er_followers', given: engagements / nullif(followers_at_post, 0), beside: null},
            {metric: 'engagements', given: engagements, beside: null},
            {metric: 'applause_rate', given: reactions, beside: null},
            {metric: 'conversation_rate', given: comments, beside: null},
            {metric: 'amplification_rate', given: shares, beside: null}
        ], recursive := true)
    from posts_in_and_out(
        $from_on, $to_on, $channels, $units, $campaigns, $as_of_on, $strictly, attribution := $attribution
    )
),
of_each as (
    select
        metric,
        channel,
        member_id,
        is_in_scope and coalesce(platform = channel, true) as is_taken,
        count(*) as posts,
        count(given) as posts_with_terms,
        sum(given) as given,
        sum(beside) filter (given is not null) as beside
    from terms cross join channels
    group by all
)
select
    metric,
    channel,
    coalesce(cast(sum(posts_with_terms) filter (is_taken) as bigint), 0) as rows_with_terms,
    coalesce(cast(sum(posts) filter (is_taken) as bigint), 0) as rows_in_scope,
    least(
        people_behind(list(given) filter (is_taken)), nullif(people_behind(list(beside) filter (is_taken)), 0)
    ) as people,
    least(
        people_behind(list(given) filter (not is_taken)), nullif(people_behind(list(beside) filter (not is_taken)), 0)
    ) as people_left_out
from of_each
group by metric, channel
order by metric, channel;
