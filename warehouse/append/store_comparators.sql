-- The arriving counts of mentions as ledger rows of the import.
insert into comparator_rows by name
select import_id, as_of_on, data_version as added_in, staged_comparators.* exclude (source_series)
from staged_comparators, this_write;
