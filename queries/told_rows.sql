-- From which file, sheet and row does each row behind a figure come, and what may be read of its post?
select
    told.* exclude (post, sheet_name),
    coalesce(told.member_id in (select member_id from people_in_sums), false) as is_in_sums_only,
    files.file_name,
    files.layout,
    if(files.has_own_sheets, told.sheet_name, null) as sheet_name,
    shown.label,
    shown.link,
    shown.text
from told
left join source_files($role) as files using (import_id)
left join shown_posts($role) as shown using (post)
order by told.import_id, told.sheet_name, told.row_number, told.post, told.subject, told.day_on;
