-- The arriving rows of member lists as ledger rows of the import.
insert into member_rows by name
select import_id, as_of_on, data_version as added_in, staged_members.* exclude (source_series)
from staged_members, this_write;
