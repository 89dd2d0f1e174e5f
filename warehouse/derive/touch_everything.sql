-- A rebuild: every derived table is emptied, and everything in the ledger is touched.
delete from attribute_keys;
delete from post_keys;
delete from snapshot_sources;
delete from snapshot_gains;
delete from posts;
delete from post_campaigns;
delete from account_days;
delete from follower_days;
delete from member_months;
delete from reference_keys;
delete from interactions;
create or replace temp view new_sayings as from post_attributes;
insert into touched_attributes select attributes_id from post_attributes;
insert into touched_days select distinct platform, account, day_on from day_observations;
insert into touched_references select distinct trim(post_reference) from interaction_rows;
