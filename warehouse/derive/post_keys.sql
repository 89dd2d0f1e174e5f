-- The touched keys with the post they name, the smallest key of all that are joined.
create or replace temp table linked_keys as
select key_hash, min(label) as label, md5(min(label))::uuid as post_hash
from linked_attributes
group by key_hash;

-- looked up anew each time, because a copy of all keys takes more memory than a large import can spare
create or replace temp view content_posts as
select attributes_id, key_hash, key_kind, key, key_kind || ':' || key as post, key_hash as post_hash
from near_contents
anti join linked_keys using (key_hash)
union all
select attributes_id, key_hash, key_kind, key, linked_keys.label, linked_keys.post_hash
from near_contents
join linked_keys using (key_hash);

create or replace temp table shared_keys as
select key_hash
from near_contents
group by key_hash
having count(*) > 1;

create or replace temp view named_keys as
select key_hash, key_kind, key, post, post_hash
from content_posts
anti join shared_keys using (key_hash)
union all
select distinct key_hash, key_kind, key, post, post_hash
from content_posts
semi join shared_keys using (key_hash);

create or replace temp table key_posts as
select key_hash, post_hash
from named_keys;

delete from post_keys
using (from earlier_keys anti join key_posts using (key_hash, post_hash)) as outdated
where post_keys.key_hash = outdated.key_hash;

insert into post_keys by name
from named_keys
anti join earlier_keys using (key_hash, post_hash);

insert into touched_posts
select distinct post_hash
from key_posts
anti join touched_posts using (post_hash);
