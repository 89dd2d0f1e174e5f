-- Which source rows state the followers of accounts, and what they gained each day?
with told as (
    select
        *, platform || chr(0) || account as holder, platform as channel,
        followers_total is not null and row_number() over (
            partition by platform, account order by followers_total is null, day_on desc
        ) = 1 as is_last
    from follower_rows($mark_from_on, $mark_to_on, $channels)
    where if(member_id is null, account, '') = $account
)
select
    holder as subject,
    coalesce(told.member_id, holder) as member_id,
    coalesce(told.member_id in (select member_id from people_in_sums), false) as is_in_sums_only,
    told.import_id,
    files.file_name,
    files.layout,
    if(files.has_own_sheets, told.sheet_name, null) as sheet_name,
    told.row_number,
    told.as_of_on,
    told.channel,
    told.day_on,
    cast(null as varchar) as label,
    cast(null as varchar) as link,
    cast(null as varchar) as text,
    if(is_last, followers_total, null) as followers,
    followers_gained - coalesce(followers_lost, 0) as gained
from told
left join source_files($role) as files using (import_id)
order by told.import_id, told.sheet_name, told.row_number, told.account, told.day_on;
