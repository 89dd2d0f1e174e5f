-- What would what a campaign's posts received have cost as media, by each of four formulas at low and high rates?
with valued as (
    select
        unnest(['clicks', 'reach', 'mixed', 'interactions']) as formula,
        unnest(media_values(
            clicks, reach, impressions, reactions, engagements, cpm_low, cpc_low, weight_low, each_low
        )) as low,
        unnest(media_values(
            clicks, reach, impressions, reactions, engagements, cpm_high, cpc_high, weight_high, each_high
        )) as high,
        member_id,
        is_in_scope
    from posts_in_and_out($from_on, $to_on, $channels, $units, [$campaign_id], $as_of_on, $strictly) as posts
    left join media_rates($rates) as rates on rates.channel = posts.platform
),
of_members as (
    select formula, member_id, is_in_scope, sum(low) as low, sum(high) as high, count(*) as posts,
        count(high) as posts_valued
    from valued
    group by all
),
summed as (
    select
        formula,
        sum(low) filter (is_in_scope) as low,
        sum(high) filter (is_in_scope) as high,
        cast(sum(posts) filter (is_in_scope) as bigint) as posts,
        cast(sum(posts_valued) filter (is_in_scope) as bigint) as posts_valued,
        -- posts without a value are somebody's too
        least(nullif(people_behind(list(high) filter (is_in_scope)), 0), count(*) filter (is_in_scope)) as people,
        people_behind(list(high) filter (not is_in_scope)) as people_left_out
    from of_members
    group by formula
)
select
    formula,
    low,
    high,
    posts,
    posts_valued,
    -- impressions and reactions are told elsewhere, so clicks follow from either of the two formulas with clicks
    min(people) over alike as people,
    coalesce(min(nullif(people_left_out, 0)) over alike, 0) as people_left_out
from summed
where posts > 0
window alike as (partition by formula in ('clicks', 'mixed'), if(formula in ('clicks', 'mixed'), '', formula))
order by formula;
