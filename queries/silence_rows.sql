-- Which source row shows the last act of each member of a day, and for those without any the row of the member list?
with people as (
    from member_silence(last_known_day($mark_to_on), $channels, $units, $campaigns)
),
last_acts as (
    select member_id, import_id, sheet_name, row_number, as_of_on, post, platform as channel, act_on as day_on
    from scoped_act_rows(
        (select min(last_on) from people), last_known_day($mark_to_on), $channels, $units, $campaigns
    )
    join people using (member_id)
    where act_on = last_on
    qualify row_number() over (partition by member_id order by import_id, sheet_name, row_number, post) = 1
),
told as (
    select people.*, import_id, sheet_name, row_number, as_of_on, post, channel, day_on
    from people join last_acts using (member_id)
    union all by name
    select people.*, import_id, sheet_name, row_number, as_of_on
    from people left join member_sources(cast($mark_to_on as date)) using (member_id)
    where last_on is null
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
    1 as in_program,
    if(silent_days < $dormant_days, 1, null) as active,
    if(silent_days >= $dormant_days and silent_days <= $silent_days, 1, null) as dormant,
    if(silent_days > $silent_days, 1, null) as silent,
    if(silent_days is null, 1, null) as never_active,
    if(silence_ratio <= 1, 1, null) as up_to_1,
    if(silence_ratio > 1 and silence_ratio <= 2, 1, null) as up_to_2,
    if(silence_ratio > 2 and silence_ratio <= 4, 1, null) as up_to_4,
    if(silence_ratio > 4, 1, null) as above_4
from told;
