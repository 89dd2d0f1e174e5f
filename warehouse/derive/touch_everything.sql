-- A rebuild: every derived table is emptied, and everything in the ledger is touched.
delete from attribute_keys;
delete from post_keys;
delete from post_sources;
delete from post_gains;
delete from posts;
delete from post_campaigns;
delete from account_days;
delete from follower_days;
delete from member_months;
insert into touched_attributes select attributes_id from post_attributes;
insert into touched_days select distinct platform, account, day_on from day_observations;
