-- What the sources say about each touched post of several rows, each field from the best source that says it.
create or replace temp table series_ranks as
select
    source_series,
    series_rank(source_series) as rank,
    case when own_series(source_series) then nullif(split_part(source_series, ':', 2), '') end as own_account
from (select distinct source_series from observed);

create or replace temp table post_sayings as
with sayings as (
    select post, post_hash, source_series, attributes_id, max(as_of_on) as as_of_on
    from observed
    semi join crowded_posts using (post_hash)
    group by all
),

ranked as (
    select
        sayings.post, sayings.post_hash, post_attributes.*,
        coalesce(account_key(author_account), series_ranks.own_account) as author_key,
        row_number() over (
            partition by sayings.post_hash
            order by series_ranks.rank, sayings.as_of_on desc, sayings.attributes_id, sayings.source_series
        ) as place
    from sayings
    join series_ranks using (source_series)
    join content_places using (attributes_id)
    join post_attributes on post_attributes.rowid = content_places.stands_at
)

select
    post_hash,
    any_value(post) as post,
    arg_min(platform, place) as platform,
    arg_min(author_key, place) as author_account,
    arg_min(author_name, place) as author_name,
    arg_min(published_at, place) as published_at,
    arg_min(published_on, place) as stated_on,
    arg_min(text, place) filter (trim(text) <> '') as text,
    arg_min(permalink, place) as permalink,
    arg_min(media_type, place) as media_type,
    coalesce(arg_min(is_reshare, place), false) as is_reshare,
    arg_min(language, place) as language
from ranked
group by post_hash;
