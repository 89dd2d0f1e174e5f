-- How texts, handles, links and source series are read; kept with this cursor only.
create or replace temp macro folded(x) as replace(lower(regexp_replace(
    nfc_normalize(trim(x)), '[\x{00AD}\x{200B}-\x{200F}\x{202A}-\x{202E}\x{2060}\x{FEFF}]', '', 'g'
)), 'ß', 'ss');

create or replace temp macro profile_handle(folded_text) as coalesce(
    nullif(regexp_extract(folded_text, 'profile\.php\?id=(\d+)', 1), ''),
    nullif(regexp_extract(
        folded_text,
        '(?:linkedin\.com/(?:in|company|showcase|school)|youtube\.com/(?:c|user|channel)'
        || '|(?:instagram|twitter|facebook|tiktok|youtube|\bx)\.com)/@?([^/?#\s]+)', 1
    ), ''),
    nullif(ltrim(folded_text, '@'), '')
);
create or replace temp macro account_key(x) as profile_handle(folded(url_decode(x)));

create or replace temp macro own_series(series) as split_part(series, ':', 1) in (
    'linkedin_page_content', 'linkedin_page_followers', 'meta_instagram_posts', 'x_posts', 'x_posts_legacy'
);
create or replace temp macro series_rank(series) as case
    when own_series(series) then 1
    when split_part(series, ':', 1) = 'template_posts' then 2
    else 3
end;

create or replace temp macro local_day(moment, zone) as timezone(zone, timezone('UTC', moment))::date;

create or replace temp macro tags_of(x) as list_distinct(list_transform(
    regexp_extract_all(folded(nfkc(x)), '#([\pL\pN\pM_]*\pL[\pL\pN\pM_]*)', 1), lambda tag: nfc_normalize(tag)
));

create or replace temp macro without_tracking(x) as regexp_replace(regexp_replace(
    regexp_replace(x, '([?&])(?:(?:utm_[a-z]+|fbclid|gclid|trk|igsh|igshid|rcm|mibextid)=[^&#]*&?)+', '\1', 'g'),
    '#.*$', ''), '[/?&.,;:!)]+$', '');
create or replace temp macro hosted(x) as lower(regexp_extract(x, '^[^/?]+')) || regexp_extract(x, '^[^/?]+(.*)$', 1);
create or replace temp macro url_key(x) as nullif(hosted(regexp_replace(
    without_tracking(trim(x)), '^(?i:https?://)?(?i:www\.|m\.|mobile\.)?', ''
)), '');

create or replace temp macro in_interval(day, from_on, to_on) as
    day >= coalesce(from_on, date '0001-01-01') and day < coalesce(to_on, date '9999-12-31');
