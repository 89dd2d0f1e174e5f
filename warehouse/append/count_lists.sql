-- What became of the different rows that are no post rows: new, updated, unchanged.
select
    count(*) filter (states_before.hash is null),
    count(*) filter (states_before.hash is not null and states_before.hash is distinct from states.hash),
    count(*) filter (states_before.hash is not null and states_before.hash is not distinct from states.hash)
from staged_subjects
left join states_before using (subject)
left join states using (subject);
