-- Every post anybody ever said of by hand whether it was prompted.
insert into retagged_posts
select distinct post_keys.post_hash
from decisions
join post_keys on post_keys.key_hash = md5(decisions.subject)::uuid
where decisions.kind = 'tag';
