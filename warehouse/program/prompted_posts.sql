-- How many posts of members each campaign is the impulse of, and how many none is.
select coalesce(campaign_id, '') as campaign_id, count(*) as posts
from posts
where author_kind = 'member'
group by campaign_id
order by campaign_id;
