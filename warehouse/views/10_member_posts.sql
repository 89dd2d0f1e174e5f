-- Every dated post by a matched member while a member; '' stands for an unknown channel, unit or campaign.
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
    reach,
    followers_at_post,
    reactions,
    comments,
    shares,
    -- one recipe for all channels: personal exports lack clicks and saves
    coalesce(reactions + comments + shares, engagements) as engagements
from posts
where author_kind = 'member' and member_id is not null and published_on is not null;
comment on view member_posts is 'Dated posts by members; empty text stands for an unknown channel, unit or campaign.';
