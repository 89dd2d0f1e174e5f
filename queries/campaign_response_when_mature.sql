-- What had the posts of a campaign received at the first export that found them mature, and at which age?
with told as (
    select
        *,
        list_contains($channels, platform) and is_of_campaigns([$campaign_id], campaign_id, post) as is_in_scope,
        engagements is not null and impressions is not null as is_rated
    from posts_as_of($as_of_on, $strictly, mature := $mature_days)
    where list_contains($units, unit)
        and (published_on between $from_on and $to_on or is_of_campaigns([$campaign_id], campaign_id, post))
),
terms as (
    select 'er_impressions' as metric, member_id, is_in_scope, as_of_on - published_on as age,
        if(is_rated, engagements, null) as part, if(is_rated, impressions, null) as whole, is_rated as is_known
    from told
    union all
    select 'amplification_rate' as metric, member_id, is_in_scope, as_of_on - published_on as age,
        shares as part, if(shares is not null, 1, null) as whole, shares is not null as is_known
    from told
),
of_each as (
    select metric, member_id, is_in_scope, sum(part) as part, sum(whole) as whole,
        count(*) filter (is_known) as posts_known, count(*) as posts, list(age) filter (age is not null) as ages
    from terms
    group by all
)
select
    metric,
    cast(sum(part) filter (is_in_scope) as bigint) as numerator,
    cast(sum(whole) filter (is_in_scope) as bigint) as denominator,
    cast(coalesce(sum(posts_known) filter (is_in_scope), 0) as bigint) as rows_with_terms,
    cast(coalesce(sum(posts) filter (is_in_scope), 0) as bigint) as rows_in_scope,
    len(coalesce(flatten(list(ages) filter (is_in_scope and ages is not null)), [])) as mature_posts,
    list_min(flatten(list(ages) filter (is_in_scope and ages is not null))) as youngest_age,
    list_median(flatten(list(ages) filter (is_in_scope and ages is not null))) as median_age,
    list_max(flatten(list(ages) filter (is_in_scope and ages is not null))) as oldest_age,
    -- engagements and impressions may each be mostly of one person; how many posts somebody has is told elsewhere
    least(
        people_behind(list(part) filter (is_in_scope)),
        people_behind(list(if(metric = 'er_impressions', whole, part)) filter (is_in_scope))
    ) as people,
    least(
        people_behind(list(part) filter (not is_in_scope)),
        people_behind(list(if(metric = 'er_impressions', whole, part)) filter (not is_in_scope))
    ) as people_left_out
from of_each
group by metric
order by metric;
