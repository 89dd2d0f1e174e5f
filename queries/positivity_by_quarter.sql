-- How many posts of members did monitoring tools find positive, neutral or negative in each quarter of the period?
with of_each as (
    select
        quarter_start(published_on) as quarter_on,
        member_id,
        list_contains($channels, platform) and is_of_campaigns($campaigns, campaign_id, post) as is_in_scope,
        count(*) filter (sentiment > 0) as positive,
        count(*) filter (sentiment = 0) as neutral,
        count(*) filter (sentiment < 0) as negative,
        count(sentiment) as coded,
        count(*) as posts
    from member_posts
    join (select post, sentiment from posts) using (post)
    where published_on between $from_on and $to_on and list_contains($units, unit)
    group by all
),
tools as (
    select quarter_start(published_on) as quarter_on,
        string_agg(distinct source_series, ', ' order by source_series) as tools
    from post_sources
    join scoped_posts($from_on, $to_on, $channels, $units, $campaigns) using (post)
    where sentiment is not null
    group by all
)
select
    quarter_on,
    cast(sum(positive) filter (is_in_scope) as bigint) as positive,
    cast(sum(neutral) filter (is_in_scope) as bigint) as neutral,
    cast(sum(negative) filter (is_in_scope) as bigint) as negative,
    cast(sum(coded) filter (is_in_scope) as bigint) as coded,
    cast(sum(posts) filter (is_in_scope) as bigint) as posts,
    any_value(tools) as tools,
    people_behind(list(nullif(coded, 0)) filter (is_in_scope)) as people,
    people_behind(list(nullif(coded, 0)) filter (not is_in_scope)) as people_left_out
from of_each
left join tools using (quarter_on)
group by quarter_on
having bool_or(is_in_scope)
order by quarter_on;
