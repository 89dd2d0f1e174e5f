-- Which campaign begins when, and with which hashtags?
select campaign_id, name, start_on, coalesce(hashtags, []) as hashtags
from campaigns
order by start_on, campaign_id;
