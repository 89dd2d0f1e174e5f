-- How many posts did each active member publish, without saying who?
select count(*) as posts
from scoped_posts($from_on, $to_on, $channels, $units, $campaigns)
group by member_id
order by posts desc;
