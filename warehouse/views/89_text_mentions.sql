-- Which members a post names by their handles: what text alone tells of support.
create or replace macro mentioned_handles(post_text) as
    list_distinct(regexp_extract_all(lower(post_text), '(?:^|[^a-z0-9_.])@([a-z0-9_.-]*[a-z0-9_-])', 1));

-- a post passed on names its author as "RT @handle", so this holds reshares as far as text tells of them
create or replace view text_mentions as
with named as (
    select post, platform, author_account, member_id, published_on, unnest(mentioned_handles(text)) as handle
    from posts
    where author_kind = 'member' and member_id is not null and published_on is not null and contains(text, '@')
)
select distinct
    named.post,
    named.member_id as supporter,
    member_accounts.member_id as supported,
    named.published_on as edge_on
from named
join member_accounts
    on member_accounts.platform = named.platform and member_accounts.account = named.handle
    and coalesce(member_accounts.from_on <= named.published_on, true)
    and coalesce(named.published_on < member_accounts.to_on, true)
where member_accounts.member_id <> named.member_id;

comment on view text_mentions is 'Members'' posts that name the handle of another member, also where they pass on a post.';
