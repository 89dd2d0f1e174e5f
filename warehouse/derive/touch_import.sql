-- What the ledger rows of one import touch.
insert into touched_attributes
select distinct attributes_id from post_observations, this_write
where post_observations.import_id = this_write.import_id;

insert into touched_days
select distinct platform, account, day_on from day_observations, this_write
where day_observations.import_id = this_write.import_id;

insert into touched_accounts
select lower(trim(platform)), account_key(account) from imports, this_write
where imports.import_id = this_write.import_id and own_series(layout) and account is not null;
