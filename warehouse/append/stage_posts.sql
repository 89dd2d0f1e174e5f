-- The arriving post rows, equal ones once: their place in the file and the hash of what they say about their post.
create or replace temp view arriving_contents as
select
    place, lower(trim(platform)) as platform, post_id, permalink, author_account, author_name, published_at,
    published_on, text, media_type, is_reshare, language
from arriving_posts;

create or replace temp table staged_posts as
select
    place,
    content_id(
        platform, post_id, permalink, author_account, author_name, published_at, published_on, text, media_type,
        is_reshare, language
    ) as attributes_id
from arriving_contents;

create or replace temp table repeated_contents as
select attributes_id
from staged_posts
group by attributes_id
having count(*) > 1;

delete from staged_posts
where place in (
    select place
    from staged_posts
    semi join repeated_contents using (attributes_id)
    join arriving_posts using (place)
    qualify row_number() over (
        partition by
            attributes_id, source_series, paid, followers_at_post, impressions, reach, reactions, comments, shares,
            clicks, saves, video_views, follows, engagements, sentiment, watch_time_hours
        order by sheet_name, row_number, place
    ) > 1
);
