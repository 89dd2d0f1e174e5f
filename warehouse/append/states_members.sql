-- What is known of the people the file speaks of.
insert into states
with stated as (
    select member_id, hash('member', members) as hash from members
    union
    select member_id, hash('unit', memberships) from memberships
    union
    select member_id, hash('account', member_accounts) from member_accounts
    union
    select member_id, hash('consent', member_consents) from member_consents
)

select hash('members', member_id), bit_xor(hash)
from stated
semi join members using (member_id)
semi join staged_members using (member_id)
group by member_id;
