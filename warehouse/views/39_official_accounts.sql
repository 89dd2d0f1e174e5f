-- The accounts of the organisation itself: those whose own exports are loaded, unless a member holds them.
create or replace view official_accounts as
select distinct lower(trim(platform)) as platform, ltrim(lower(trim(account)), '@') as account
from imports
where removed_in is null and layout not like 'template%' and account is not null
except
select platform, account from account_claims where state in ('holds', 'conflict');
comment on view official_accounts is 'Accounts of the organisation itself, known by their own exports.';

-- whoever exports their own profile is a person, a member or not
create or replace view personal_accounts as
select distinct lower(trim(platform)) as platform, ltrim(lower(trim(account)), '@') as account
from imports
where removed_in is null and layout in ('linkedin_creator', 'linkedin_single_post') and account is not null;
comment on view personal_accounts is 'Accounts known by the export of a person''s own profile.';
