-- How many members of the last day are active, dormant, silent or not yet active, and how long is that for them?
with people as (
    select silent_days, silence_ratio
    from member_silence(last_known_day($to_on), $channels, $units, $campaigns)
),
is_known as (select is_loaded(date '1900-01-01', $to_on, $channels) as is_loaded)
select
    last_known_day($to_on) as known_on,
    count(*) as members,
    count(*) filter (silent_days < $dormant_days) as active,
    count(*) filter (silent_days >= $dormant_days and silent_days <= $silent_days) as dormant,
    count(*) filter (silent_days > $silent_days) as silent,
    count(*) filter (silent_days is null) as never_active,
    count(*) filter (silence_ratio <= 1) as up_to_1,
    count(*) filter (silence_ratio > 1 and silence_ratio <= 2) as up_to_2,
    count(*) filter (silence_ratio > 2 and silence_ratio <= 4) as up_to_4,
    count(*) filter (silence_ratio > 4) as above_4
from people
having (select is_loaded from is_known)
order by members;
