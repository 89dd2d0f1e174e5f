-- Which share of the logged reactions, comments and shares on members' posts came from outside the program?
with answered as (
    select post, count(*) as answers, count(*) filter (actor_kind in ('outsider', 'former member')) as from_outside
    from interactions_by_kind
    group by post
),
of_each as (
    select member_id, is_in_scope, count(*) as posts, count(*) filter (is_known) as posts_known,
        sum(answers) filter (is_known) as answers, coalesce(sum(from_outside) filter (is_known), 0) as from_outside
    from (
        -- a log that names no outsider at all says nothing of them
        select *, is_logged and log_names('outsider') as is_known
        from logged_posts($from_on, $to_on, $channels, $units, $campaigns)
    )
    left join answered using (post)
    group by all
)
select
    cast(sum(from_outside) filter (is_in_scope and posts_known > 0) as bigint) as numerator,
    cast(sum(answers) filter (is_in_scope) as bigint) as denominator,
    cast(coalesce(sum(posts_known) filter (is_in_scope), 0) as bigint) as rows_with_terms,
    cast(coalesce(sum(posts) filter (is_in_scope), 0) as bigint) as rows_in_scope,
    people_behind(list(answers) filter (is_in_scope)) as people,
    people_behind(list(answers) filter (not is_in_scope)) as people_left_out
from of_each
order by numerator;
