-- When each member belonged to which unit: as stated by the newest list, else by the list in which the unit changed.
create or replace temp table unit_intervals as
-- what the newest list dates goes before earlier lists, but says nothing of the days before its first date
with dated as (
    select member_id, min(from_on) as dated_from_on, arg_min(unit, from_on) as dated_unit
    from dated_units
    group by member_id
),

listed as (
    select
        member_id, as_of_on, min(unit_from_on) as unit_from_on, max(unit_to_on) as unit_to_on,
        coalesce(max(unit), lag(max(unit) ignore nulls) over (partition by member_id order by as_of_on)) as unit
    from roster_rows
    left join dated using (member_id)
    where dated_from_on is null or (age > 1 and unit <> dated_unit)
    group by member_id, as_of_on
),

changes as (
    select *, lag(as_of_on) over lists as earlier_on
    from listed
    window lists as (partition by member_id order by as_of_on)
    qualify earlier_on is null or unit is distinct from lag(unit) over lists
),

inferred as (
    select
        member_id, unit,
        case
            when unit_from_on is not null then unit_from_on
            when earlier_on is null then date '0001-01-01'
            else as_of_on
        end as from_on,
        unit_to_on as to_on
    from changes
    where unit is not null or earlier_on is not null
    qualify row_number() over (partition by member_id, from_on order by as_of_on desc) = 1
)

select
    member_id, unit, from_on,
    least(
        coalesce(to_on, date '9999-12-31'),
        lead(from_on, 1, date '9999-12-31') over (partition by member_id order by from_on)
    ) as to_on
from (
    from dated_units
    union all by name
    select inferred.* from inferred left join dated using (member_id) where coalesce(from_on < dated_from_on, true)
);
