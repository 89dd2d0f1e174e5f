-- The arriving rows of member lists, equal ones once.
create or replace temp table staged_members as
select * replace (trim(member_id) as member_id)
from arriving_members
qualify row_number() over (
    partition by
        trim(member_id), name, email, kind, unit, unit_from_on, unit_to_on, role, joined_on, left_on,
        paused_from_on, paused_to_on, consent, consent_on, consent_text_version,
        linkedin, instagram, x, facebook, tiktok, youtube, account_from_on, account_to_on
    order by sheet_name, row_number
) = 1;

insert into staged_subjects
select hash('members', member_id)
from staged_members;
