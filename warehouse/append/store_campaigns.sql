-- The arriving rows of campaign plans as ledger rows of the import.
insert into campaign_rows by name
select import_id, as_of_on, data_version as added_in, staged_campaigns.* exclude (source_series)
from staged_campaigns, this_write;
