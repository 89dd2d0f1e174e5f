-- The ledger rows of the import this write brings back, copied as they stand.
insert into post_observations by name
select post_observations.* replace (this_write.import_id as import_id, this_write.data_version as added_in, null as removed_in)
from post_observations, this_write, copied_import
where post_observations.import_id = copied_import.import_id;
insert into day_observations by name
select day_observations.* replace (this_write.import_id as import_id, this_write.data_version as added_in, null as removed_in)
from day_observations, this_write, copied_import
where day_observations.import_id = copied_import.import_id;
insert into audience_observations by name
select audience_observations.* replace (this_write.import_id as import_id, this_write.data_version as added_in, null as removed_in)
from audience_observations, this_write, copied_import
where audience_observations.import_id = copied_import.import_id;
insert into member_rows by name
select member_rows.* replace (this_write.import_id as import_id, this_write.data_version as added_in, null as removed_in)
from member_rows, this_write, copied_import
where member_rows.import_id = copied_import.import_id;
insert into campaign_rows by name
select campaign_rows.* replace (this_write.import_id as import_id, this_write.data_version as added_in, null as removed_in)
from campaign_rows, this_write, copied_import
where campaign_rows.import_id = copied_import.import_id;
insert into interaction_rows by name
select interaction_rows.* replace (this_write.import_id as import_id, this_write.data_version as added_in, null as removed_in)
from interaction_rows, this_write, copied_import
where interaction_rows.import_id = copied_import.import_id;
insert into survey_rows by name
select survey_rows.* replace (this_write.import_id as import_id, this_write.data_version as added_in, null as removed_in)
from survey_rows, this_write, copied_import
where survey_rows.import_id = copied_import.import_id;
insert into comparator_rows by name
select comparator_rows.* replace (this_write.import_id as import_id, this_write.data_version as added_in, null as removed_in)
from comparator_rows, this_write, copied_import
where comparator_rows.import_id = copied_import.import_id;
insert into share_rows by name
select share_rows.* replace (this_write.import_id as import_id, this_write.data_version as added_in, null as removed_in)
from share_rows, this_write, copied_import
where share_rows.import_id = copied_import.import_id;
insert into window_rows by name
select window_rows.* replace (this_write.import_id as import_id, this_write.data_version as added_in, null as removed_in)
from window_rows, this_write, copied_import
where window_rows.import_id = copied_import.import_id;
