-- What did a campaign cost, and what did all its posts receive, by kind of member?
with campaign as (
    select
        coalesce(cost, cost_ambassadors + cost_creators) as cost, cost_ambassadors, cost_creators, currency,
        coalesce(loaded_until.day_on < window_end_on, true) as is_running
    from campaigns, loaded_until
    where campaign_id = $campaign_id
),
of_each as (
    select
        unnest(['engagements', 'impressions']) as measure,
        unnest([engagements, impressions]) as received,
        coalesce(member_kind, '') as member_kind,
        member_id,
        is_in_scope
    from posts_in_and_out($from_on, $to_on, $channels, $units, [$campaign_id], $as_of_on, $strictly)
    left join member_kinds using (member_id)
),
summed as (
    select measure, member_kind, member_id, is_in_scope, sum(received) as received, count(*) as posts,
        count(received) as posts_known
    from of_each
    group by all
),
by_kind as (
    select
        measure,
        if(grouping(member_kind) = 1, 'all', member_kind) as member_kind,
        cast(sum(received) filter (is_in_scope) as bigint) as received,
        cast(sum(posts) filter (is_in_scope) as bigint) as posts,
        cast(sum(posts_known) filter (is_in_scope) as bigint) as posts_known,
        -- posts that tell nothing are somebody's too
        least(
            nullif(people_behind(list(received) filter (is_in_scope)), 0), count(*) filter (is_in_scope)
        ) as people,
        -- what a campaign received and what is told of all posts differ by the posts of others
        if(grouping(member_kind) = 1, people_behind(list(received) filter (not is_in_scope)), 0) as people_left_out
    from summed
    group by grouping sets ((measure), (measure, member_kind))
)
select
    by_kind.measure,
    by_kind.member_kind,
    case by_kind.member_kind
        when 'all' then campaign.cost
        when 'employee ambassador' then campaign.cost_ambassadors
        when 'creator' then campaign.cost_creators
    end as cost,
    campaign.currency,
    campaign.is_running,
    by_kind.received,
    by_kind.posts,
    by_kind.posts_known,
    -- the kinds add up to the whole, which adds up to nothing
    by_kind.measure || if(by_kind.member_kind = 'all', ' of all', '') as adding_up,
    by_kind.people,
    by_kind.people_left_out
from campaign, by_kind
where by_kind.posts > 0
order by by_kind.measure, by_kind.member_kind;
