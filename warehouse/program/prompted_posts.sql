-- How many posts each campaign is the impulse of, and how many none is.
select coalesce(campaign_id, '') as campaign_id, count(*) as posts
from posts
group by campaign_id
order by campaign_id;
