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
of_each as (
    select week_on, kind, is_in_scope, member_id, sum(amount) as amount, count(amount) as posts
    from counted
    group by all
),
summed as (
    select
        week_on,
        kind,
        cast(sum(amount) filter (is_in_scope) as bigint) as amount,
        cast(coalesce(sum(posts) filter (is_in_scope), 0) as bigint) as posts,
        people_behind(list(amount) filter (is_in_scope)) as people,
        people_behind(list(amount) filter (not is_in_scope)) as people_left_out
    from of_each
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
