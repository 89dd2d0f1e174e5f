-- How many people posted, used the hashtag or joined for the first time in the days after a call, unit by unit?
select kind, unit, list_contains($units, unit) as is_chosen, day, has_engaged, last_day
from echoes($campaign_id)
order by kind, unit, day, has_engaged;
