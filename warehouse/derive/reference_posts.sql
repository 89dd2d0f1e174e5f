-- The post each touched reference names, with its platform and its owner.
create or replace temp table reference_posts as
with touched as (
    from reference_keys
    semi join touched_references using (post_reference)
),

named as (
    select touched.platform, touched.post_reference, post_keys.post_hash
    from post_keys
    join touched using (key_hash)
    union
    select touched.platform, touched.post_reference, post_keys.post_hash
    from post_keys
    join (from touched where key_kind = 'id') as touched on post_keys.key = touched.key
)

select
    named.platform,
    named.post_reference,
    min(posts.post) as post,
    arg_min(posts.platform, posts.post) as post_platform,
    arg_min(posts.member_id, posts.post) as owner_member_id
from posts
join named using (post_hash)
group by named.platform, named.post_reference;
