-- The touched keys with the post they name: the smallest key of all that are joined.
delete from post_keys
using touched_keys
where post_keys.key_kind = touched_keys.key_kind and post_keys.key = touched_keys.key;

insert into post_keys
select distinct key_kind, key, label
from linked_attributes;

insert into touched_posts
select distinct label
from linked_attributes
where label not in (from touched_posts);

create or replace temp table observed as
with content_posts as (
    select attributes_id, min(label) as post
    from linked_attributes
    group by attributes_id
)

select content_posts.post, post_observations.*
from post_observations
join content_posts using (attributes_id)
where post_observations.removed_in is null;
