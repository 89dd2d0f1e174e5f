-- How handles and source series are read: while deriving, and where the rows behind a figure are looked up again.
create or replace macro folded(x) as replace(lower(regexp_replace(
    nfc_normalize(trim(x)), '[\x{00AD}\x{200B}-\x{200F}\x{202A}-\x{202E}\x{2060}\x{FEFF}]', '', 'g'
)), 'ß', 'ss');

create or replace macro profile_handle(folded_text) as list_transform([folded_text], lambda t: coalesce(
    nullif(regexp_extract(t, 'profile\.php\?id=(\d+)', 1), ''),
    nullif(regexp_extract(
        t, '(?:linkedin\.com/(?:in|company|showcase|school)|youtube\.com/(?:c|user|channel)'
        || '|(?:instagram|twitter|facebook|tiktok|youtube|\bx)\.com)/@?([^/?#\s]+)', 1
    ), ''),
    nullif(ltrim(t, '@'), '')
))[1];
create or replace macro account_key(x) as case
    when regexp_full_match(x, '@?[A-Za-z0-9_.-]+') then ltrim(lower(x), '@')
    else profile_handle(folded(url_decode(x)))
end;

create or replace macro own_series(series) as
    regexp_matches(series, '^(linkedin|meta|facebook|instagram|x|tiktok|youtube)_');
create or replace macro series_rank(series) as case
    when own_series(series) then 1
    when split_part(series, ':', 1) = 'template_posts' then 2
    else 3
end;
