-- The units the newest list of each person dates itself.
create or replace temp table dated_units as
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
)

select member_id, unit, from_on, max(unit_to_on) as to_on
from newest
where is_stated
group by member_id, unit, from_on
qualify row_number() over (partition by member_id, from_on order by unit desc nulls last) = 1;
