-- The arriving rows of interactions logs as ledger rows of the import.
insert into interaction_rows by name
select import_id, as_of_on, data_version as added_in, staged_interactions.* exclude (source_series)
from staged_interactions, this_write;
