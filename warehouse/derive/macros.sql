-- How texts, handles, links and source series are read; kept with this cursor only.
create or replace temp macro trimmed(x) as nullif(if(regexp_full_match(x, '[!-~]+'), x, trim(x)), '');
create or replace temp macro is_of_organisation(layout) as
    own_series(layout) and layout not in ('linkedin_creator', 'linkedin_single_post');
create or replace temp macro local_day(moment, zone) as timezone(zone, timezone('UTC', moment))::date;

-- behind a sign only what may belong to a tag is looked at: letters of ASCII, and all that NFKC may change
create or replace temp macro from_first_sign(x) as case
    when contains(x, '＃') or contains(x, '﹟') then x
    when contains(x, '#') then substr(x, strpos(x, '#'))
end;
create or replace temp macro signs_alone(x) as case
    when strlen(x) = length(x) then x
    else regexp_replace(x, '[\x01-\x22\x24-\x2F\x3A-\x40\x5B-\x5E\x60\x7B-\x7F][^#＃﹟]*', ' ', 'g')
end;

-- what has nothing but these letters is as NFKC would leave it; a tag may come twice
create or replace temp macro tags_in(x) as case
    when strlen(x) = length(x) then
        list_transform(regexp_extract_all(lower(x), '#\w*[a-z]\w*'), lambda tag: substr(tag, 2))
    when x is not null then list_transform(regexp_extract_all(
        if(regexp_full_match(x, '[\x01-\x7FÄÖÜäöüßéèàáâçñ–—„“”‚‘’€\x{1F300}-\x{1FAFF}\x{2600}-\x{27BF}\x{FE0F}]*'),
            replace(lower(x), 'ß', 'ss'), folded(nfkc(x))), '#[\pL\pN\pM_]*\pL[\pL\pN\pM_]*'
    ), lambda tag: nfc_normalize(substr(tag, 2)))
end;
create or replace temp macro unless_blank(x) as case
    when regexp_matches(x, '^[^\s\pZ]') then x
    when trim(x) <> '' then x
end;

create or replace temp macro without_tracking(x) as regexp_replace(regexp_replace(
    regexp_replace(x, '([?&])(?:(?:utm_[a-z]+|fbclid|gclid|trk|igsh|igshid|rcm|mibextid)=[^&#]*&?)+', '\1', 'g'),
    '#.*$', ''), '[/?&.,;:!)]+$', '');
create or replace temp macro url_key(x) as nullif(list_transform(
    [regexp_replace(without_tracking(trim(x)), '^(?i:https?://)?(?i:www\.|m\.|mobile\.)?', '')],
    lambda u: lower(regexp_extract(u, '^[^/?]+')) || regexp_extract(u, '^[^/?]+(.*)$', 1)
)[1], '');

create or replace temp macro in_interval(day, from_on, to_on) as
    day >= coalesce(from_on, date '0001-01-01') and day < coalesce(to_on, date '9999-12-31');

-- the words of a text as they are searched; whom it mentions is not among them
create or replace temp macro search_form(x) as case
    when strlen(x) = length(x) then lower(x)
    when regexp_full_match(x, '[\x01-\x7FÄÖÜäöüß–—„“”‚‘’€…\x{1F300}-\x{1FAFF}\x{2600}-\x{27BF}\x{FE0F}]*') then
        replace(replace(replace(replace(lower(x), 'ä', 'a'), 'ö', 'o'), 'ü', 'u'), 'ß', 'ss')
    else strip_accents(folded(nfkc(x)))
end;
create or replace temp macro searched_words(x) as
    search_form(if(contains(x, '@'), regexp_replace(x, '@[^\s,;:!?]+', ' ', 'g'), x));
