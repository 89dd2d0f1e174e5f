-- The arriving rows of interaction logs, equal ones once.
create or replace temp table staged_interactions as
select * replace (lower(trim(platform)) as platform)
from arriving_interactions
qualify row_number() over (
    partition by lower(trim(platform)), actor, post_reference, type, occurred_at, occurred_on
    order by sheet_name, row_number
) = 1;

insert into staged_subjects
select hash('interactions', platform, actor, post_reference, type, occurred_at, occurred_on)
from staged_interactions;
