-- The accounts that wrote the posts one import speaks of and that nobody has claimed.
select distinct posts.platform, posts.author_account as account
from post_observations
join attribute_keys using (attributes_id)
join post_keys using (key_hash)
join posts on post_keys.post_hash = posts.post_hash
where
    post_observations.import_id = $import_id and post_observations.removed_in is null
    and posts.author_kind = 'outsider' and posts.author_account is not null
order by all;
