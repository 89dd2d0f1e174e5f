-- The lists of what a write touches, empty.
create or replace temp table touched_attributes (attributes_id varchar);
create or replace temp table touched_days (platform varchar, account varchar, day_on date);
create or replace temp table touched_accounts (platform varchar, account varchar);
create or replace temp table touched_posts (post varchar);
create or replace temp table rejudged_posts (post varchar);
create or replace temp table memberships_before as from memberships;
create or replace temp table accounts_before as from member_accounts;
create or replace temp table campaigns_before as from campaigns;
