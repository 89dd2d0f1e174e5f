-- The arriving answers of survey waves as ledger rows of the import.
insert into survey_rows by name
select import_id, as_of_on, data_version as added_in, staged_survey.* exclude (source_series)
from staged_survey, this_write;
