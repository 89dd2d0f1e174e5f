-- What is known of the answers the file speaks of.
insert into states
select
    hash('survey', wave, question, answer),
    hash(
        asked_on, scale_max, answers
    )
from survey_answers
semi join staged_subjects on hash('survey', wave, question, answer) = subject;
