-- The arriving counts of mentions, equal ones once.
create or replace temp table staged_comparators as
with plain as (
    select * replace (trim(name) as name)
    from arriving_comparators
)
select *
from plain
qualify row_number() over (partition by day_on, name, is_ours, mentions order by sheet_name, row_number) = 1;

insert into staged_subjects
select hash('comparators', day_on, name)
from staged_comparators;
