-- What id of a post a link holds; kept with this cursor only.
create or replace temp macro x_id(r) as regexp_extract(r, '(?i)/status(?:es)?/(\d+)', 1);
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
