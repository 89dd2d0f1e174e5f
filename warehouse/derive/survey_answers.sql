-- The newest count of each answer per wave and question; equal as-of days are settled by value.
delete from survey_answers;

insert into survey_answers
select wave, asked_on, question, scale_max, answer, answers
from survey_rows
where removed_in is null
qualify row_number() over (
    partition by wave, question, answer
    order by as_of_on desc, asked_on desc, scale_max desc, answers desc
) = 1;
