-- The keys of the touched contents with all other keys of the posts they belong to, and the live contents behind them.
create or replace temp table touched_keys as
with own_keys as (
    select distinct key_kind, key
    from attribute_keys
    semi join touched_attributes using (attributes_id)
),

known_posts as (
    select distinct post
    from post_keys
    semi join own_keys using (key_kind, key)
)

from own_keys
union
select key_kind, key
from post_keys
semi join known_posts using (post);

insert into touched_posts
select distinct post from post_keys semi join touched_keys using (key_kind, key);

create or replace temp table linked_attributes as
with near as (
    select attributes_id, key_kind, key
    from attribute_keys
    semi join touched_keys using (key_kind, key)
),

live as (
    select distinct attributes_id
    from post_observations
    semi join near using (attributes_id)
    where removed_in is null
)

select near.attributes_id, near.key_kind, near.key, near.key_kind || ':' || near.key as label
from near
semi join live using (attributes_id);
