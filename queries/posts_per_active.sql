-- How many posts came per active member?
with active as (
    select count(distinct member_id) as people, count(*) as acts
    from scoped_acts($from_on, $to_on, $channels, $units, $campaigns)
),
published as (
    select count(*) as posts
    from scoped_posts($from_on, $to_on, $channels, $units, $campaigns)
)
select
    if(active.acts > 0 or is_loaded($from_on, $to_on, $channels), published.posts, null) as numerator,
    active.people as denominator,
    published.posts as rows_with_terms,
    published.posts as rows_in_scope
from published, active
order by numerator;
