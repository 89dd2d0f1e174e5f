-- The hashtags of campaigns.
select distinct unnest(hashtags) as tag
from campaigns
order by tag;
