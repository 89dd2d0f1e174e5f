-- Which rows of the member list show who joined, and which source rows their first posts, each with its weight by then?
with waiting as (
    select member_id, post, has_posted, waited, count(*) over () as joiners,
        count(*) over (order by waited desc) as at_risk
    from joiners($mark_from_on, $mark_to_on, $to_on, $channels, $units, $campaigns)
    where not has_posted_before
),
-- Kaplan–Meier as a sum: who is no longer seen hands on an equal part to all who still wait
steps as (
    select waited, 1 - count(*) filter (has_posted) / any_value(at_risk) as stays
    from waiting
    group by waited
),
remaining as (
    select waited, coalesce(product(stays) over (
        order by waited rows between unbounded preceding and 1 preceding
    ), 1) as share
    from steps
),
told as (
    select waiting.member_id, stated.import_id, stated.sheet_name, stated.row_number, stated.row_as_of_on as as_of_on,
        waiting.post, stated.platform as channel, stated.published_on as day_on,
        joiners * remaining.share / at_risk as posted, cast(null as integer) as joined
    from waiting
    join remaining using (waited)
    left join scoped_post_rows(date '-infinity', $to_on, $channels, $units, $campaigns) as stated
        on stated.post = waiting.post and stated.stands
    where has_posted and waited <= $days
    union all by name
    select member_id, import_id, sheet_name, row_number, as_of_on, 1 as joined
    from waiting
    left join member_sources(cast($mark_to_on as date)) using (member_id)
)
select
    told.member_id as subject,
    told.member_id,
    told.post,
    told.import_id,
    told.sheet_name,
    told.row_number,
    told.as_of_on,
    told.channel,
    told.day_on,
    told.posted,
    told.joined
from told;
