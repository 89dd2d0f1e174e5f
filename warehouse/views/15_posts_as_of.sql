-- Posts of members with their counters as of a day: of each source its latest snapshot up to then, each counter from
-- the best source. Of what is only told of later (mention tools aside), the first snapshot counts, unless strictly.
-- mature: of each source its first snapshot of a post so many days old; -1 for none, as DuckLake 1.0 keeps no null.
-- authors: whose posts, member or organisation.
create or replace macro counter_told(values_told, is_held, is_known, own) as
    if(is_held is not null, list_any_value(list_where(values_told, is_held)), if(is_known, own, null));

create or replace macro posts_as_of(as_of, strictly, mature := -1, authors := 'member') as table
with dated as (
    select
        *,
        case when strictly then as_of when counted_from_on is not null then greatest(as_of, counted_from_on) end as counted_on,
        published_on + nullif(cast(mature as integer), -1) as mature_on,
        as_of_on is null or (not strictly or as_of_on <= as_of) and coalesce(as_of_on >= mature_on, true) as is_known,
        snapshots.as_of_on as as_of_on_told,
        snapshots.impressions as impressions_told,
        snapshots.reach as reach_told,
        snapshots.reactions as reactions_told,
        snapshots.comments as comments_told,
        snapshots.shares as shares_told,
        snapshots.clicks as clicks_told,
        snapshots.saves as saves_told,
        snapshots.video_views as video_views_told,
        snapshots.followers_at_post as followers_at_post_told,
        snapshots.engagements as stated_engagements_told,
        snapshots.earlier_on as earlier_told,
        snapshots.until_on as until_told
    from known_posts
    where author_kind = authors
),
-- the snapshots that hold on a day: no later one of their series has replaced them; or are the first mature ones
held as (
    select *, list_transform(as_of_on_told, lambda told_on, place: case
        when mature_on is null then told_on <= counted_on and counted_on < until_told[place]
        else told_on >= mature_on and coalesce(earlier_told[place] < mature_on, true) and (not strictly or told_on <= as_of)
    end) as is_held
    from dated
),
counted as (
    select
        * exclude (snapshots, counted_from_on) replace (
            counter_told(as_of_on_told, is_held, is_known, as_of_on) as as_of_on,
            counter_told(impressions_told, is_held, is_known, impressions) as impressions,
            counter_told(reach_told, is_held, is_known, reach) as reach,
            counter_told(reactions_told, is_held, is_known, reactions) as reactions,
            counter_told(comments_told, is_held, is_known, comments) as comments,
            counter_told(shares_told, is_held, is_known, shares) as shares,
            counter_told(clicks_told, is_held, is_known, clicks) as clicks,
            counter_told(saves_told, is_held, is_known, saves) as saves,
            counter_told(video_views_told, is_held, is_known, video_views) as video_views,
            counter_told(followers_at_post_told, is_held, is_known, followers_at_post) as followers_at_post,
            counter_told(stated_engagements_told, is_held, is_known, stated_engagements) as stated_engagements
        )
    from held
)
select
    post, member_id, author_account, platform, unit, campaign_id, published_at, published_on, as_of_on, is_reshare,
    impulse, impressions, engagements_of(reactions, comments, shares, stated_engagements) as engagements, counted_on,
    mature_on, followers_at_post, reach, reactions, comments, shares, clicks, saves, video_views
from counted;
