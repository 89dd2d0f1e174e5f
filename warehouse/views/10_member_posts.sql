-- Every dated post by a matched member while a member; '' stands for an unknown channel, unit or campaign.
-- one recipe for all channels: personal exports lack clicks and saves
create or replace macro engagements_of(reactions, comments, shares, stated) as
    coalesce(reactions + comments + shares, stated);

create or replace view member_posts as
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
    snapshots
from posts
where author_kind = 'member' and member_id is not null and published_on is not null;
comment on view member_posts is 'Dated posts by members; empty text stands for an unknown channel, unit or campaign.';
