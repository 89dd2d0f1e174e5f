-- The touched keys with the post they name, the smallest key of all that are joined, and the live rows of those posts.
create or replace temp table linked_keys as
select key_hash, min(label) as label, md5(min(label))::uuid as post_hash
from linked_attributes
group by key_hash;

create or replace temp table content_posts as
select attributes_id, key_hash, key_kind, key, key_kind || ':' || key as post, key_hash as post_hash
from near_contents
anti join linked_keys using (key_hash)
union all
select attributes_id, key_hash, key_kind, key, linked_keys.label, linked_keys.post_hash
from near_contents
join linked_keys using (key_hash);

create or replace temp table shared_keys as
select key_hash
from content_posts
group by key_hash
having count(*) > 1;

create or replace temp table key_posts as
select key_hash, key_kind, key, post, post_hash
from content_posts
anti join shared_keys using (key_hash)
union all
select distinct key_hash, key_kind, key, post, post_hash
from content_posts
semi join shared_keys using (key_hash);

delete from post_keys
using (from earlier_keys anti join key_posts using (key_hash, post_hash)) as outdated
where post_keys.key_hash = outdated.key_hash;

insert into post_keys by name
from key_posts
anti join earlier_keys using (key_hash, post_hash);

insert into touched_posts
select distinct post_hash
from key_posts
anti join touched_posts using (post_hash);

create or replace temp table observed as
with stated_posts as (
    select attributes_id, post, post_hash
    from content_posts
    anti join linked_keys using (key_hash)
    union all
    select distinct attributes_id, post, post_hash
    from content_posts
    semi join linked_keys using (key_hash)
)

select
    stated_posts.post, stated_posts.post_hash,
    post_observations.* exclude (import_id, sheet_name, row_number, added_in, removed_in)
from post_observations
join stated_posts using (attributes_id)
where removed_in is null;
