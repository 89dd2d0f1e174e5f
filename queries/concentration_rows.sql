-- Which source rows tell of the posts of the most active members, among those of all posts?
with published as (
    select member_id, count(*) as posts
    from scoped_posts($mark_from_on, $mark_to_on, $channels, $units, $campaigns)
    group by member_id
),
ranked as (
    select
        member_id,
        row_number() over most_first <= $people as is_most_active,
        coalesce(sum(posts) over (most_first rows between unbounded preceding and 1 preceding), 0)
            < sum(posts) over () / 2 as is_needed_for_half
    from published
    window most_first as (order by posts desc, member_id)
),
told as (
    select *, cast(row_number() over (
        partition by member_id order by published_on, import_id, sheet_name, row_number, post
    ) = 1 as integer) as counts
    from scoped_post_rows($mark_from_on, $mark_to_on, $channels, $units, $campaigns)
    join ranked using (member_id)
    where stands
)
select
    told.post as subject,
    told.member_id,
    told.post,
    told.import_id,
    told.sheet_name,
    told.row_number,
    told.row_as_of_on as as_of_on,
    told.platform as channel,
    told.published_on as day_on,
    1 as posts,
    if(is_most_active, 1, null) as by_most_active,
    if(is_needed_for_half, counts, null) as needed_for_half
from told;
