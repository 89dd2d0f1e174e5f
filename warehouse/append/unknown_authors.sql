-- How many authors of the posts this import touched are neither members nor accounts of the organisation?
select count(distinct (platform, coalesce(author_account, author_name)))
from posts
semi join touched_posts using (post_hash)
where author_kind = 'outsider' and coalesce(author_account, author_name) is not null;
