-- Which calls may be chosen to see what people did for the first time after them?
select campaign_id, name, platform, called_on, until_on, is_logged
from calls
where until_on >= called_on + 6
order by called_on, campaign_id;
