-- The accounts of each member: the claims that hold.
delete from member_accounts;

insert into member_accounts by name
select member_id, platform, account, from_on, to_on
from account_claims
where state = 'holds';
