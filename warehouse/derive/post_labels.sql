-- How an id or link of a post becomes its key, written kind:key, and content its id; kept with this cursor only.
create or replace temp macro plain_label(platform, r) as case
    when is_link(r) then 'url:' || url_key(r)
    when platform = 'instagram' then 'instagram_code:' || r
    when platform = 'facebook' then 'facebook:' || regexp_replace(r, '^\d+_', '')
    else coalesce(platform, 'id') || ':' || r
end;

-- an expression is only tried where a word it needs is in the reference in small letters: most links need one
create or replace temp macro post_label(platform, r, small) as case
    when regexp_full_match(r, '\d+') then coalesce(platform, 'id') || ':' || r
    else coalesce(
        'x:' || nullif(case when contains(small, '/status') and (contains(small, 'twitter.com/')
            or contains(small, '/x.com/') or contains(small, '.x.com/') or starts_with(small, 'x.com/'))
            then x_id(r) end, ''),
        'linkedin:' || nullif(case when contains(small, 'activity') or contains(small, 'share')
            or contains(small, 'post') then linkedin_id(r) end, ''),
        'instagram_code:' || nullif(case when contains(small, 'instagram.') then instagram_code(r) end, ''),
        'facebook:' || nullif(case when contains(small, 'facebook.') or contains(small, 'fb.')
            then facebook_id(r) end, ''),
        'tiktok:' || nullif(case when contains(small, 'tiktok.') then tiktok_id(r) end, ''),
        'youtube:' || nullif(case when contains(small, 'youtu') then youtube_id(r) end, ''),
        plain_label(platform, r)
    )
end;
-- what most exports deliver, known without an expression: an id of digits and the link made of it
create or replace temp macro is_link_of_id(platform, id, link) as case platform
    when 'linkedin' then regexp_full_match(id, '\d{15,}') and link in (
        'https://www.linkedin.com/feed/update/urn:li:activity:' || id,
        'https://www.linkedin.com/feed/update/urn:li:share:' || id,
        'https://www.linkedin.com/feed/update/urn:li:ugcPost:' || id
    )
    when 'x' then ends_with(link, '/status/' || id) and regexp_full_match(id, '\d+')
        and (starts_with(link, 'https://x.com/') or starts_with(link, 'https://twitter.com/'))
        and strpos(lower(link), '/status') = length(link) - length(id) - 7
    else false
end;
create or replace temp macro label_kind(label) as left(label, strpos(label, ':') - 1);
create or replace temp macro label_key(label) as substr(label, strpos(label, ':') + 1);
create or replace temp macro content_label(platform, account, name, published_at, published_on, text) as 'content:' || sha256(
    to_json(row(platform, coalesce(account_key(account), folded(name)), published_at, published_on, text))::varchar
);

-- a sign no cell holds stands between the fields, another one for a missing field
create or replace temp macro content_id(
    platform, post_id, permalink, account, name, published_at, published_on, text, media_type, is_reshare, language
) as md5(concat_ws(
    chr(31), coalesce(platform, chr(30)), coalesce(post_id, chr(30)), coalesce(permalink, chr(30)),
    coalesce(account, chr(30)), coalesce(name, chr(30)), coalesce(published_at::varchar, chr(30)),
    coalesce(published_on::varchar, chr(30)), coalesce(text, chr(30)), coalesce(media_type, chr(30)),
    coalesce(is_reshare::varchar, chr(30)), coalesce(language, chr(30))
))::uuid;
