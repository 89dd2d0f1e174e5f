-- When each member belonged to which unit: as stated by the newest list, else by the list in which the unit changed.
create or replace temp table unit_intervals as
with newest as (
    select
        member_id, unit, unit_to_on,
        coalesce(unit_from_on, joined_on, date '0001-01-01') as from_on,
        count(*) over (partition by member_id) > 1 or unit_from_on is not null as is_stated
    from (
        select distinct member_id, unit, unit_from_on, unit_to_on, joined_on
        from roster_rows
        where age = 1
    )
),

stated as (
    select member_id, unit, from_on, max(unit_to_on) as to_on
    from newest
    where is_stated
    group by member_id, unit, from_on
    qualify row_number() over (partition by member_id, from_on order by unit desc nulls last) = 1
),

listed as (
    select member_id, as_of_on, max(unit) as unit, min(unit_from_on) as unit_from_on, max(unit_to_on) as unit_to_on
    from roster_rows
    anti join stated using (member_id)
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
from (from stated union all by name from inferred);
