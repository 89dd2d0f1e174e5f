-- The keys of the touched contents with all other keys of the posts they belong to, and the live contents behind them.
create or replace temp table own_keys as
select distinct key_hash
from attribute_keys
semi join touched_attributes using (attributes_id);

create or replace temp table earlier_keys as
with known_posts as (
    select distinct post_hash
    from post_keys
    semi join own_keys using (key_hash)
)

select key_hash, post_hash, post
from post_keys
semi join known_posts using (post_hash);

create or replace temp table touched_keys as
from own_keys
union all
select key_hash
from earlier_keys
anti join own_keys using (key_hash);

insert into touched_posts
select distinct post_hash from earlier_keys;

create or replace temp table near_contents as
from attribute_keys
semi join touched_keys using (key_hash)
semi join (from post_observations where removed_in is null) using (attributes_id);

-- read by where they stand, a few contents of a large table leave the rest of it alone
create or replace temp table content_places as
select attributes_id, rowid as stands_at
from post_attributes
semi join near_contents using (attributes_id);

-- what states one key only joins nothing
create or replace temp table linked_attributes as
with joining as (
    select attributes_id
    from near_contents
    group by attributes_id
    having count(*) > 1
)

select attributes_id, key_hash, key_kind || ':' || key as label
from near_contents
semi join joining using (attributes_id);
