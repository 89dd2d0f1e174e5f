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
    told.member_id in (select member_id from people_in_sums) as is_in_sums_only,
    told.import_id,
    files.file_name,
    files.layout,
    if(files.has_own_sheets, told.sheet_name, null) as sheet_name,
    told.row_number,
    told.as_of_on,
    told.channel,
    told.day_on,
    shown.label,
    shown.link,
    shown.text,
    if(counts and is_connected, 1, null) as connected,
    if(counts, 1, null) as active
from told
left join source_files($role) as files using (import_id)
left join shown_posts($role) as shown using (post)
order by told.import_id, told.sheet_name, told.row_number, told.post;
