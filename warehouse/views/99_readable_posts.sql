-- What may be read of single posts: those of people who agreed to be named, and those of the organisation itself.
create or replace macro without_handles(post_text) as regexp_replace(post_text, '@[^\s,;:!?]+', '@…', 'g');

create or replace macro without_umlauts(searched) as
    replace(replace(replace(searched, 'ae', 'a'), 'oe', 'o'), 'ue', 'u');

create or replace macro readable_posts(role) as table
select
    posts.post,
    posts.member_id,
    people.label,
    coalesce(posts.platform, '') as platform,
    coalesce(posts.unit, '') as unit,
    coalesce(posts.campaign_id, '') as campaign_id,
    posts.published_on,
    posts.is_reshare,
    posts.media_type,
    posts.permalink as link,
    posts.text as wording,
    posts.search_text,
    posts.rowid as stands_at
from posts
left join visible_people(role) as people on people.member_id = posts.member_id and people.level = 'named'
where posts.published_on is not null and (
    posts.author_kind = 'member' and people.member_id is not null
    or posts.author_kind = 'organisation' and role in ('viewer', 'analyst', 'lead')
);
