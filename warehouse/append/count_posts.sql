-- What became of the different post rows of the file: new, updated, unchanged.
with staged_keys as (
    select attributes_id, key_hash
    from near_contents
    semi join staged_posts using (attributes_id)
    -- without a post that was known before, everything is new
    where exists (from earlier_posts)
),

known as (
    select attributes_id, hash(earlier_posts.hash, earlier_sources.hash) as hash
    from (select attributes_id, min_by(post_hash, post) as post_hash from staged_keys join earlier_keys using (key_hash) group by all)
    join earlier_posts using (post_hash)
    join earlier_sources using (post_hash)
),

later_contents as (
    select attributes_id, any_value(post_hash) as post_hash
    from staged_keys
    semi join known using (attributes_id)
    join key_posts using (key_hash)
    group by attributes_id
),

later_places as materialized (
    select rowid as stands_at from posts semi join later_contents using (post_hash)
),

later_posts as materialized (
    select post_hash, hash(
        platform, author_account, author_name, author_kind, member_id, unit, published_at, published_on, text, permalink,
        media_type, is_reshare, language, impulse, campaign_id
    ) as said
    from posts
    where rowid in (select stands_at from later_places)
),

later_sources as (
    select post_hash, bit_xor(hash(
        source_series, paid, followers_at_post, impressions, reach, reactions, comments, shares, clicks, saves,
        video_views, follows, engagements, sentiment, watch_time_hours
    )) as counted
    from post_sources
    semi join later_contents using (post_hash)
    group by post_hash
),

later as (
    select attributes_id, hash(said, counted) as hash from later_contents
    join later_posts using (post_hash)
    join later_sources using (post_hash)
)

select
    count(*) filter (known.hash is null),
    count(*) filter (known.hash is distinct from later.hash and known.hash is not null),
    count(*) filter (known.hash is not distinct from later.hash and known.hash is not null)
from staged_posts
left join known using (attributes_id)
left join later using (attributes_id);
