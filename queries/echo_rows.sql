-- Which source rows show who did something for the first time after a call: the post, or the row of the member list?
with people as (
    from echoes($campaign_id)
    where first_on between $mark_from_on and $mark_to_on and list_contains(string_split($from_unit, chr(10)), unit)
),
posted as (
    select people.*, stated.import_id, stated.sheet_name, stated.row_number, stated.row_as_of_on as as_of_on,
        stated.platform as channel
    from people
    left join scoped_post_rows(
        cast($mark_from_on as date), cast($mark_to_on as date), (select list(distinct platform) from member_posts),
        (select list(distinct unit) from member_posts), (select list(distinct campaign_id) from member_posts)
    ) as stated on stated.post = people.post and stated.stands
    where people.kind <> 'joins'
),
told as (
    from posted
    union all by name
    select people.*, import_id, sheet_name, row_number, as_of_on
    from people
    left join member_sources(cast($mark_to_on as date)) using (member_id)
    where people.kind = 'joins'
)
select
    told.member_id as subject,
    told.member_id,
    cast(null as varchar) as post,
    told.import_id,
    told.sheet_name,
    told.row_number,
    told.as_of_on,
    told.channel,
    told.first_on as day_on,
    if(kind = 'first_posts', 1, null) as first_posts,
    if(kind = 'first_uses', 1, null) as first_uses,
    if(kind = 'joins', 1, null) as joins
from told;
