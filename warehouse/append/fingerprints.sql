-- What is known of everything the file speaks of: one row per known subject with a hash of its derived values.
create or replace temp table fingerprints as
with arriving_posts as (
    select staged.attributes_id, min(post_keys.post) as post
    from (select distinct attributes_id from staged_posts) as staged
    join attribute_keys using (attributes_id)
    join post_keys using (key_kind, key)
    group by staged.attributes_id
),

post_hashes as (
    select posts.post, md5(to_json(row(
        posts.platform, author_account, author_name, author_kind, member_id, unit, published_at, published_on, text,
        permalink, media_type, is_reshare, language, impulse, campaign_id
    ))::varchar) as hash
    from posts
    semi join arriving_posts using (post)
),

counter_hashes as (
    select post, md5(string_agg(counted::varchar, '' order by counted::varchar)) as hash
    from (
        select post, to_json(row(
            source_series, paid, followers_at_post, impressions, reach, reactions, comments, shares, clicks, saves,
            video_views, follows, engagements, sentiment
        )) as counted
        from post_sources
        semi join arriving_posts using (post)
    )
    group by post
)

select 'posts' as kind, arriving_posts.attributes_id as subject, post_hashes.hash || counter_hashes.hash as hash
from arriving_posts
join post_hashes using (post)
join counter_hashes using (post)
union all
from day_fingerprints
union all
from people_fingerprints;
