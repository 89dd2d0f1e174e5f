-- Which decisions of today hold for every version: consents, and what is set about privacy?
select *
from decisions
where removed_in is null and (kind = 'consent' or kind = 'setting' and list_contains($private_settings, subject))
order by decision_id;
