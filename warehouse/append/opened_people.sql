-- Who would be shown more openly than before this write, and from which day on the earlier choice has to speak again.
select
    openness_before.member_id,
    openness_before.purpose,
    openness_before.level,
    openness_before.text_version,
    greatest(openness_before.from_on, member_consents.from_on) as from_on
from openness_before
left join member_consents using (member_id, purpose)
where openness(member_consents.level) > openness_before.openness
order by openness_before.member_id, openness_before.purpose;
