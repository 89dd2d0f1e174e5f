-- What the sources say about each touched post, each field from the best source that says it.
create or replace temp table post_sayings as
with sayings as (
    select distinct observed.post, observed.source_series, observed.as_of_on, post_attributes.*
    from observed
    join post_attributes using (attributes_id)
),

ranked as (
    select
        *,
        coalesce(
            account_key(author_account),
            case when own_series(source_series) then nullif(split_part(source_series, ':', 2), '') end
        ) as author_key,
        row_number() over (
            partition by post
            order by series_rank(source_series), as_of_on desc, attributes_id, source_series
        ) as place
    from sayings
),

chosen as (
    select
        post,
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
    group by post
)

select
    chosen.* exclude (stated_on),
    coalesce(local_day(published_at, this_write.time_zone), stated_on) as published_on,
    tags_of(text) as hashtags
from chosen, this_write;
