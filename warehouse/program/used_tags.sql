-- Every hashtag posts carry, and how many do.
select tag, count(*) as posts
from (select unnest(hashtags) as tag from posts)
group by tag
order by tag;
