-- Every hashtag a post carries.
select distinct unnest(hashtags) as tag
from posts
order by tag;
