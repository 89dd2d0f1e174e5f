-- The days the file speaks for.
insert into window_rows by name
select import_id, as_of_on, data_version as added_in, arriving_windows.*
from arriving_windows, this_write;
