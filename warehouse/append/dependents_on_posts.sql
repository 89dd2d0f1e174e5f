-- Which other files hold posts this import spoke of, and which logs name posts that only it brought?
with shared as (
    select post_observations.import_id, count(distinct post_keys.post_hash) as found
    from near_contents
    join post_keys using (key_hash)
    join post_observations using (attributes_id)
    where post_observations.removed_in is null
    group by post_observations.import_id
),

loose_references as (
    select distinct interactions.post_reference
    from interactions
    join reference_keys using (post_reference)
    semi join earlier_keys using (key_hash)
    where interactions.post is null
)

select 'posts_shared' as kind, import_id, found
from shared
union all
select 'interactions_loose', import_id, count(*)
from interaction_rows
where removed_in is null and trim(post_reference) in (select post_reference from loose_references)
group by import_id
order by kind, import_id;
