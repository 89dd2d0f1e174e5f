-- Every dated post by a matched member while a member, and those of the organisation's own accounts, which belong to no
-- unit; '' stands for an unknown channel, unit or campaign.
-- one recipe for all channels: personal exports lack clicks and saves
create or replace macro engagements_of(reactions, comments, shares, stated) as
    coalesce(reactions + comments + shares, stated);

create or replace view known_posts as
select
    post,
    member_id,
    author_account,
    coalesce(platform, '') as platform,
    coalesce(unit, '') as unit,
    coalesce(campaign_id, '') as campaign_id,
    published_at,
    published_on,
    as_of_on,
    is_reshare,
    impulse,
    impressions,
    engagements_of(reactions, comments, shares, engagements) as engagements,
    followers_at_post,
    reach,
    reactions,
    comments,
    shares,
    clicks,
    saves,
    video_views,
    engagements as stated_engagements,
    counted_from_on,
    snapshots,
    author_kind
from posts
where published_on is not null
    and (author_kind = 'member' and member_id is not null or author_kind = 'organisation');

create or replace view member_posts as
select * exclude (author_kind)
from known_posts
where author_kind = 'member';
comment on view member_posts is 'Dated posts by members; empty text stands for an unknown channel, unit or campaign.';
comment on view known_posts is 'Dated posts by members and by the organisation''s own accounts, which author_kind tells apart.';
