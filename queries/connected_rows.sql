-- Which source rows show who was active, and who of them belongs to the largest group that hangs together by support?
with told as (
    select acted.*, connected.is_connected, act_on as day_on, platform as channel, row_number() over (
        partition by acted.member_id order by act_on, import_id, sheet_name, row_number, post
    ) = 1 as counts
    from scoped_act_rows($mark_from_on, $mark_to_on, $channels, $units, $campaigns) as acted
    join connected_members($mark_from_on, $mark_to_on, $channels, $units, $campaigns) as connected using (member_id)
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
    if(counts and is_connected, 1, null) as connected,
    if(counts, 1, null) as active
from told;
