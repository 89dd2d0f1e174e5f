-- Where rows come from, as far as a role may see it: a file is named to others only if its name gives nobody away.
create or replace macro plain_words(x) as string_split_regex(
    strip_accents(replace(lower(x), 'ß', 'ss')), '[^\pL\pN]+'
);

create or replace macro source_files(role) as table
with telling_words as (
    select distinct unnest(list_concat(plain_words(name), plain_words(
        replace(replace(replace(lower(name), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue')
    ))) as word
    from members
    union
    select unnest(list_append(plain_words(account), strip_accents(account)))
    from member_accounts
    union
    select unnest(list_append(plain_words(member_id), lower(member_id)))
    from members
),
-- a short word may stand inside any other by chance
named as (
    select distinct imports.import_id
    from imports, telling_words
    where (len(word) >= 5 and contains(strip_accents(lower(file_name)), word))
        or (len(word) between 2 and 4 and list_contains(plain_words(file_name), word))
)
select
    import_id,
    if(role = 'analyst' or import_id not in (select import_id from named), file_name, null) as file_name,
    layout,
    -- sheets of tables people made themselves may be called after anybody
    role = 'analyst' or not regexp_matches(layout, '^(template|mapped)_') as has_own_sheets
from imports
where removed_in is null;

create or replace view people_in_sums as
select member_id
from recognition_levels
where level = 'aggregate only';

-- what a single post says stands beside nobody who is not named; whom it mentions is not told
create or replace macro shown_posts(role) as table
select posts.post, people.label, posts.permalink as link, regexp_replace(posts.text, '@[^\s,;:!?]+', '@…', 'g') as text
from posts
join visible_people(role) as people using (member_id)
where people.level = 'named' and role = 'analyst';

comment on view people_in_sums is 'People whose figures appear only inside sums.';
