-- Every post whose author or impulse has to be judged: touched itself, its author's account, a campaign at its time or its tag.
create or replace temp table reconsidered_posts as
with by_account as (
    select post_hash
    from posts
    semi join touched_accounts
        on posts.platform = touched_accounts.platform and posts.author_account = touched_accounts.account
),

by_campaign as (
    select post_hash
    from posts
    semi join changed_campaigns
        on posts.published_on between changed_campaigns.start_on and changed_campaigns.window_end_on
),

-- a tag counts once its campaign is there, whenever the post was written
by_tag as (
    from retagged_posts
    union
    select post_hash from hand_tags where exists (from changed_campaigns)
)

select post_hash
from (from by_account union from by_campaign union select post_hash from posts semi join by_tag using (post_hash))
anti join touched_posts using (post_hash);

create or replace temp table rejudged_posts as
from touched_posts
union all
from reconsidered_posts;

-- read by where they stand, a few posts of a large table leave the rest of it alone
create or replace temp table earlier_places as
select post_hash, rowid as stands_at
from posts
semi join rejudged_posts using (post_hash);

create or replace temp table reconsidered_contents as
from posts
where rowid in (select stands_at from earlier_places semi join reconsidered_posts using (post_hash));

create or replace temp table earlier_posts as
select
    post_hash, platform, published_on, member_id,
    hash(
        platform, author_account, author_name, author_kind, member_id, unit, published_at, published_on, text,
        permalink, media_type, is_reshare, language, impulse, campaign_id
    ) as hash
from posts
where rowid in (select stands_at from earlier_places);
