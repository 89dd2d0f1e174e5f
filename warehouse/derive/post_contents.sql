-- What each touched post is, before anybody judges who wrote it and why; kept with this cursor only.
create or replace temp table reconsidered_contents as
from posts
limit 0;

create or replace temp view post_contents as
with said as (
    select
        observed.* exclude (attributes_id),
        post_attributes.* exclude (attributes_id, post_id, author_account, published_on, is_reshare, text),
        coalesce(account_key(post_attributes.author_account), series_ranks.own_account) as author_account,
        post_attributes.published_on as stated_on,
        unless_blank(post_attributes.text) as text,
        coalesce(post_attributes.is_reshare, false) as is_reshare
    from observed
    anti join crowded_posts using (post_hash)
    join series_ranks using (source_series)
    join content_places using (attributes_id)
    join post_attributes on post_attributes.rowid = content_places.stands_at
    union all by name
    from post_sayings
    left join post_counters using (post_hash)
    left join post_snapshots using (post_hash)
),

signed as (select *, from_first_sign(text) as tail from said),

shortened as (select * replace (signs_alone(tail) as tail) from signed),

tagged as (
    select * exclude (tail), tags_in(tail) as tags, searched_words(text) as search_text
    from shortened
)

select
    tagged.* exclude (stated_on, tags),
    coalesce(local_day(published_at, this_write.time_zone), stated_on) as published_on,
    case
        when tags is null and text is not null then []
        when cardinality(hashtag_aliases) > 0 and list_has_any(tags, map_keys(hashtag_aliases)) then
            list_distinct(list_transform(tags, lambda tag: coalesce(hashtag_aliases[tag], tag)))
        when len(tags) < 2 or (len(tags) = 2 and tags[1] <> tags[2]) then tags
        else list_distinct(tags)
    end as hashtags
from tagged, this_write
union all by name
select * exclude (author_kind, member_id, unit, impulse, campaign_id)
from reconsidered_contents;
