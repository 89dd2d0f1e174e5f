-- Of every member the row of the newest member list that stands for a day: the interval that holds it, else the last.
create or replace macro member_sources(day_on) as table
select member_id, import_id, sheet_name, row_number, as_of_on
from member_rows
where removed_in is null and member_id <> ''
qualify row_number() over (
    partition by member_id
    order by
        as_of_on desc,
        coalesce(unit_from_on <= day_on, true) and coalesce(day_on < unit_to_on, true) desc,
        unit_from_on desc nulls last, import_id, sheet_name, row_number
) = 1;
