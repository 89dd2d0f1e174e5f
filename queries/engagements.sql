-- How many engagements did the posts of the period receive, over the posts where they are known?
with posts_in_scope as (
    select post, member_id, engagements
    from scoped_posts($from_on, $to_on, $channels, $units, $campaigns)
)
select
    cast(sum(engagements) as bigint) as numerator,
    count(engagements) as denominator,
    count(engagements) as rows_with_terms,
    count(*) as rows_in_scope,
    count(distinct member_id) filter (engagements is not null) as people,
    (
        select count(distinct member_id)
        from member_posts anti join posts_in_scope using (post)
        where published_on between $from_on and $to_on and list_contains($units, unit) and engagements is not null
    ) as people_left_out
from posts_in_scope
order by numerator;
