-- The accounts of everybody whose membership or accounts changed, and all interactions if there is anybody.
create or replace temp table changed_people as
select member_id from (from memberships except all from memberships_before)
union
select member_id from (from memberships_before except all from memberships)
union
select member_id from (from member_accounts except all from accounts_before)
union
select member_id from (from accounts_before except all from member_accounts);

insert into touched_accounts
select distinct platform, account
from (
    select member_id, platform, account from member_accounts
    union
    select member_id, platform, account from accounts_before
)
semi join changed_people using (member_id);

insert into touched_references
select distinct trim(post_reference)
from interaction_rows
where exists (from changed_people);
