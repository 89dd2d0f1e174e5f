-- The live rows of member lists; a list is what one as-of day says, its rank per member counts back from the newest.
create or replace temp table roster_rows as
select distinct
    * exclude (import_id, sheet_name, row_number, added_in, removed_in),
    dense_rank() over (partition by member_id order by as_of_on desc) as age
from member_rows
where removed_in is null and member_id <> '';

create or replace temp table memberships_before as from memberships;
create or replace temp table claims_before as from account_claims;
