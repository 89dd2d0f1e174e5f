-- How openly everybody may be shown before this write; without a recorded decision that is by pseudonym.
create or replace temp table openness_before as
select member_id, purpose, from_on, text_version, level, openness(level) as openness
from member_consents;
