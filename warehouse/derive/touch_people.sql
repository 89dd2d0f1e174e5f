-- The accounts of everybody whose membership or accounts changed.
insert into touched_accounts
with changed as (
    select member_id from (from memberships except all from memberships_before)
    union
    select member_id from (from memberships_before except all from memberships)
    union
    select member_id from (from member_accounts except all from accounts_before)
    union
    select member_id from (from accounts_before except all from member_accounts)
)

select distinct platform, account
from (
    select member_id, platform, account from member_accounts
    union
    select member_id, platform, account from accounts_before
)
semi join changed using (member_id);
