-- The ledger as it counted at an earlier version, taken from the attached source; what came or went later is not in it.
delete from data_versions;
insert into data_versions by name from source.data_versions semi join earlier on data_version <= version;
insert into import_changes by name from source.import_changes semi join earlier on data_version <= version;
insert into imports by name
select imports.* replace (null as removed_in) from source.imports, earlier
where added_in <= version and (removed_in is null or removed_in > version);
insert into post_observations by name
select post_observations.* replace (null as removed_in) from source.post_observations, earlier
where added_in <= version and (removed_in is null or removed_in > version);
insert into post_attributes by name from source.post_attributes semi join post_observations using (attributes_id);
insert into day_observations by name
select day_observations.* replace (null as removed_in) from source.day_observations, earlier
where added_in <= version and (removed_in is null or removed_in > version);
insert into audience_observations by name
select audience_observations.* replace (null as removed_in) from source.audience_observations, earlier
where added_in <= version and (removed_in is null or removed_in > version);
insert into member_rows by name
select member_rows.* replace (null as removed_in) from source.member_rows, earlier
where added_in <= version and (removed_in is null or removed_in > version);
insert into campaign_rows by name
select campaign_rows.* replace (null as removed_in) from source.campaign_rows, earlier
where added_in <= version and (removed_in is null or removed_in > version);
insert into interaction_rows by name
select interaction_rows.* replace (null as removed_in) from source.interaction_rows, earlier
where added_in <= version and (removed_in is null or removed_in > version);
insert into survey_rows by name
select survey_rows.* replace (null as removed_in) from source.survey_rows, earlier
where added_in <= version and (removed_in is null or removed_in > version);
insert into comparator_rows by name
select comparator_rows.* replace (null as removed_in) from source.comparator_rows, earlier
where added_in <= version and (removed_in is null or removed_in > version);
insert into share_rows by name
select share_rows.* replace (null as removed_in) from source.share_rows, earlier
where added_in <= version and (removed_in is null or removed_in > version);
insert into window_rows by name
select window_rows.* replace (null as removed_in) from source.window_rows, earlier
where added_in <= version and (removed_in is null or removed_in > version);
insert into decisions by name
select decisions.* replace (null as removed_in) from source.decisions, earlier
where added_in <= version and (removed_in is null or removed_in > version);
insert into pseudonyms by name from source.pseudonyms;
