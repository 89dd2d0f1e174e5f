-- The arriving answers of survey waves, equal ones once.
create or replace temp table staged_survey as
with plain as (
    select * replace (trim(wave) as wave, trim(question) as question)
    from arriving_survey
)
select *
from plain
qualify row_number() over (
    partition by wave, asked_on, question, scale_max, answer, answers
    order by sheet_name, row_number
) = 1;

insert into staged_subjects
select hash('survey', wave, question, answer)
from staged_survey;
