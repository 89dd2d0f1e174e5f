-- Which source rows count the mentions of ours and of the names compared with?
select
    cast(day_on as varchar) || chr(0) || name as subject,
    cast(null as varchar) as member_id,
    cast(null as varchar) as post,
    told.import_id,
    told.sheet_name,
    told.row_number,
    told.as_of_on,
    cast(null as varchar) as channel,
    told.day_on,
    1 as counts,
    if(is_comparable and is_ours, mentions, null) as of_ours,
    if(is_comparable and list_contains(string_split($account, chr(10)), name), mentions, null) as of_named,
    if(is_comparable, mentions, null) as mentions
from counted_mentions($mark_from_on, $mark_to_on) as told;
