-- The live rows of the touched posts, each with the post it speaks of.
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
