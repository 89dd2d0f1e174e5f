-- The lists of what a write touches, empty.
create or replace temp table touched_attributes (attributes_id uuid);
create or replace temp table touched_days (platform varchar, account varchar, day_on date);
create or replace temp table touched_accounts (platform varchar, account varchar);
create or replace temp table touched_posts (post_hash uuid);
create or replace temp table touched_keys (key_hash uuid);
create or replace temp table touched_references (post_reference varchar);
create or replace temp table touched_months (month_on date);
create or replace temp table rejudged_posts (post_hash uuid);
create or replace temp table earlier_posts (
    post_hash uuid, platform varchar, published_on date, member_id varchar, hash ubigint
);
create or replace temp table changed_campaigns (start_on date, window_end_on date);
create or replace temp table retagged_posts (post_hash uuid);

-- what people said of single posts; a key keeps naming its post when that is joined with others
create or replace temp view hand_tags as
select post_keys.post_hash, post_keys.post, decisions.value ->> 'campaign_id' as campaign_id
from decisions
join post_keys on post_keys.key_hash = md5(decisions.subject)::uuid
where decisions.kind = 'tag' and decisions.removed_in is null
qualify row_number() over (partition by post_keys.post_hash order by decision_id desc) = 1;

create or replace temp view organisations as
select distinct lower(trim(platform)) as platform, account_key(account) as account
from imports
where removed_in is null and is_of_organisation(layout) and account is not null;
