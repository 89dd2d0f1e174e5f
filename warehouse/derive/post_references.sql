-- How an id or link of a post becomes its key; kept with this cursor only.
create or replace temp macro x_id(r) as regexp_extract(r, '(?i)(?:twitter|\bx)\.com/.*?/status(?:es)?/(\d+)', 1);
create or replace temp macro linkedin_id(r) as regexp_extract(
    r, '(?i)(?:^|[^a-z]|%3A)(?:activity|share|ugcPost|groupPost)(?::|-|%3A)(?:\d+-)?(\d{15,})', 1
);
create or replace temp macro instagram_code(r) as regexp_extract(
    r, '(?i)instagram\.com/(?:[^/]+/)?(?:p|reel|reels|tv)/([A-Za-z0-9_-]+)', 1
);
create or replace temp macro facebook_id(r) as case when regexp_matches(r, '(?i)(facebook|fb)\.(com|watch)/')
    then coalesce(
        nullif(regexp_extract(r, '(?i)(?:story_fbid|fbid)=([A-Za-z0-9]+)', 1), ''),
        regexp_extract(r, '(?i)/(?:posts|videos|reel|permalink)/(?:[^/?]+/)?(pfbid[A-Za-z0-9]+|\d+)', 1)
    ) else '' end;
create or replace temp macro tiktok_id(r) as regexp_extract(r, '(?i)tiktok\.com/.*?/(?:video|photo)/(\d+)', 1);
create or replace temp macro youtube_id(r) as regexp_extract(
    r, '(?i)(?:youtu\.be/|youtube\.com/(?:shorts/|live/|embed/|watch\?(?:.*&)?v=))([A-Za-z0-9_-]{6,})', 1
);
create or replace temp macro is_link(r) as regexp_matches(r, '^(?i:https?://|www\.)|^[\w.-]+\.[a-z]{2,}/');

create or replace temp macro post_reference(platform, r) as case
    when x_id(r) <> '' then {'kind': 'x', 'key': x_id(r)}
    when linkedin_id(r) <> '' then {'kind': 'linkedin', 'key': linkedin_id(r)}
    when instagram_code(r) <> '' then {'kind': 'instagram_code', 'key': instagram_code(r)}
    when facebook_id(r) <> '' then {'kind': 'facebook', 'key': facebook_id(r)}
    when tiktok_id(r) <> '' then {'kind': 'tiktok', 'key': tiktok_id(r)}
    when youtube_id(r) <> '' then {'kind': 'youtube', 'key': youtube_id(r)}
    when is_link(r) then {'kind': 'url', 'key': url_key(r)}
    when platform = 'instagram' and regexp_matches(r, '\D') then {'kind': 'instagram_code', 'key': r}
    when platform = 'facebook' then {'kind': 'facebook', 'key': regexp_replace(r, '^\d+_', '')}
    else {'kind': coalesce(platform, 'id'), 'key': r}
end;
