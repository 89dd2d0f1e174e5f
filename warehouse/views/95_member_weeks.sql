-- The weeks of seven days that end with a day: who was a member in all of each without a pause, and who acted in it.
create or replace macro member_weeks(on_day, weeks, channels, units, campaigns) as table
with numbered as (
    select week, cast(on_day as date) - cast(7 * week as integer) as to_on
    from (select unnest(range(weeks)) as week)
),
pauses as (select member_id, from_on, to_on from memberships where is_paused),
paused as (
    select distinct pauses.member_id, numbered.week
    from numbered
    join pauses on coalesce(pauses.from_on <= numbered.to_on, true) and coalesce(pauses.to_on > numbered.to_on - 6, true)
),
eligible as (
    select distinct stays.member_id, numbered.week
    from numbered
    join scoped_stays(units) as stays on stays.from_on <= numbered.to_on - 6 and numbered.to_on < stays.to_on
    anti join paused on paused.member_id = stays.member_id and paused.week = numbered.week
),
acted as (
    select distinct member_id, cast(floor((cast(on_day as date) - act_on) / 7) as bigint) as week
    from scoped_acts(cast(on_day as date) - cast(7 * weeks - 1 as integer), cast(on_day as date), channels, units, campaigns)
)
select
    coalesce(eligible.member_id, acted.member_id) as member_id,
    coalesce(eligible.week, acted.week) as week,
    eligible.member_id is not null as is_eligible,
    acted.member_id is not null as has_act
from eligible
full join acted on acted.member_id = eligible.member_id and acted.week = eligible.week;
