-- Which rows of the member list say who was a member in a period, who joined and who left?
with counted as (
    select
        member_id,
        member_id in (select member_id from scoped_members($mark_to_on, $mark_to_on, $units)) as is_member,
        member_id in (select member_id from scoped_members($mark_from_on, $mark_to_on, $units)) as was_member,
        count(*) filter (from_on between $mark_from_on and $mark_to_on) as joined,
        count(*) filter (to_on between $mark_from_on and $mark_to_on) as gone
    from scoped_stays($units)
    group by member_id
)
select
    counted.member_id as subject,
    counted.member_id,
    cast(null as varchar) as post,
    told.import_id,
    told.sheet_name,
    told.row_number,
    told.as_of_on,
    cast(null as varchar) as channel,
    cast(null as date) as day_on,
    if(is_member, 1, null) as members,
    if(was_member, 1, null) as members_in_period,
    nullif(joined, 0) as joined_members,
    nullif(gone, 0) as left_members
from counted
left join member_sources(cast($mark_to_on as date)) as told using (member_id);
