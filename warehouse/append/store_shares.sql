-- The arriving rows of advocacy logs as ledger rows of the import.
insert into share_rows by name
select import_id, as_of_on, data_version as added_in, staged_shares.* exclude (source_series)
from staged_shares, this_write;
