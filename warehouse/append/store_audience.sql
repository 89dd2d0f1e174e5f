-- The arriving rows of follower groups as ledger rows of the import.
insert into audience_observations by name
select import_id, as_of_on, data_version as added_in, staged_audience.* exclude (source_series)
from staged_audience, this_write;
