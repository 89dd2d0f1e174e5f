-- How many reactions, comments and shares did the posts of each ISO week get, over the posts where each is known?
with weeks as (
    select starts_on as week_on, is_touched, is_complete
    from covered_periods('week', $from_on, $to_on, $channels)
),
kinds as (
    select unnest(['applause', 'conversation', 'amplification']) as kind, unnest([1, 2, 3]) as place
),
counted as (
    select
        cast(date_trunc('week', published_on) as date) as week_on,
        member_id,
        is_in_scope,
        unnest(['applause', 'conversation', 'amplification']) as kind,
        unnest([reactions, comments, shares]) as amount
    from posts_in_and_out($from_on, $to_on, $channels, $units, $campaigns, $as_of_on, $strictly)
),
summed as (
    select
        week_on,
        kind,
        cast(sum(amount) filter (is_in_scope) as bigint) as amount,
        count(amount) filter (is_in_scope) as posts,
        count(distinct member_id) filter (is_in_scope and amount is not null) as people,
        count(distinct member_id) filter (not is_in_scope and amount is not null) as people_left_out
    from counted
    group by all
)
select
    weeks.week_on,
    kinds.kind,
    summed.amount,
    coalesce(summed.posts, if(is_touched, 0, null)) as posts,
    weeks.is_complete,
    coalesce(summed.people, 0) as people,
    coalesce(summed.people_left_out, 0) as people_left_out
from weeks
cross join kinds
left join summed using (week_on, kind)
order by kinds.place, weeks.week_on;
