-- The accounts of everybody whose membership or claims changed, and all interactions if there is anybody.
create or replace temp table changed_people as
select member_id from (from memberships except all from memberships_before)
union
select member_id from (from memberships_before except all from memberships);

create or replace temp table changed_claims as
from (from account_claims except all from claims_before)
union all
from (from claims_before except all from account_claims);

insert into touched_accounts
select distinct platform, account
from (
    from account_claims
    union
    from claims_before
)
semi join changed_people using (member_id)
union
select platform, account from changed_claims;

insert into touched_references
select distinct trim(post_reference)
from interaction_rows
where exists (from changed_people) or exists (from changed_claims);
