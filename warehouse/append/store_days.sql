-- The arriving account-and-day rows as ledger rows of the import.
insert into day_observations by name
select import_id, as_of_on, data_version as added_in, staged_days.*
from staged_days, this_write;
