-- How many posts did each active member publish, beside the size of the program and of its named part?
with published as (
    select member_id, count(*) as posts
    from scoped_posts($from_on, $to_on, $channels, $units, $campaigns)
    group by member_id
),
in_scope as (
    select member_id
    from scoped_members($from_on, $to_on, $units)
)
select
    (select coalesce(list(posts), []) from published) as posts_of_each,
    (select count(*) from published) as active_members,
    (select coalesce(cast(sum(posts) as bigint), 0) from published) as posts,
    (select count(*) from in_scope semi join visible_people('viewer') using (member_id)) as named_people,
    (select count(*) from in_scope) as members
order by members;
