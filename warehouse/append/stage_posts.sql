-- The arriving post rows, equal ones once, each with the hash of what it says about its post.
create or replace temp table staged_posts as
with said as (
    select
        * replace (lower(trim(platform)) as platform),
        sha256(to_json(row(
            lower(trim(platform)), post_id, permalink, author_account, author_name, published_at, published_on,
            text, media_type, is_reshare, language
        ))::varchar) as attributes_id
    from arriving_posts
)
select *
from said
qualify row_number() over (
    partition by
        attributes_id, source_series, paid, followers_at_post, impressions, reach, reactions, comments, shares,
        clicks, saves, video_views, follows, engagements, sentiment
    order by sheet_name, row_number
) = 1;
