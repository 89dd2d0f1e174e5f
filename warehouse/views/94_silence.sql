-- How long every member of a day has been silent, and how long is usual for them.
create or replace macro last_known_day(day_on) as
    least(cast(day_on as date), coalesce((select loaded_until.day_on from loaded_until), cast(day_on as date)));

create or replace macro member_silence(on_day, channels, units, campaigns) as table
with acted as (
    select member_id, act_on, post, kind
    from scoped_acts(date '-infinity', cast(on_day as date), channels, units, campaigns)
),
days as (
    select member_id, act_on, act_on - lag(act_on) over (partition by member_id order by act_on) as gap, count(*) as acts
    from acted
    group by member_id, act_on
),
rhythms as (
    select member_id, max(act_on) as last_on, median(gap) as usual_gap, sum(acts) as acts
    from days
    group by member_id
)
select
    in_program.member_id,
    rhythms.last_on,
    cast(on_day as date) - rhythms.last_on as silent_days,
    -- acts of one day tell of no rhythm
    if(rhythms.acts >= 5, (cast(on_day as date) - rhythms.last_on) / rhythms.usual_gap, null) as silence_ratio
from scoped_members(cast(on_day as date), cast(on_day as date), units) as in_program
left join rhythms using (member_id);
