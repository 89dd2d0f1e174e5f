-- What posts of members received in a period: the value at its end less that before it, within the best source of the
-- post. A value at the end of a day is the latest of that day and the six before; older ones tell nothing of it, and one
-- snapshot is not both ends of a short period.
create or replace macro value_on(values_told, is_then) as list_where(values_told, is_then)[1];
create or replace macro gained(values_told, at_end, at_start, is_new) as
    value_on(values_told, at_end) - if(is_new, 0, value_on(values_told, at_start));
create or replace macro gained_once(has_ended, is_new, own) as if(has_ended and is_new, own, null);

create or replace macro posts_received(period_from, period_to) as table
with published as (
    select
        *,
        cast(period_from as date) - 1 as before_on,
        cast(period_to as date) as end_on,
        published_on >= period_from as is_new,
        snapshots is not null as is_told_often,
        as_of_on between greatest(cast(period_to as date) - 6, cast(period_from as date)) and period_to as has_ended,
        snapshots.source_series[1] as series
    from member_posts
    -- a post no export tells of any more is not part of the period
    where published_on <= period_to and (published_on >= period_from
        or coalesce(list_max(snapshots.as_of_on), as_of_on) >= period_from)
),
placed as (
    select
        *,
        list_transform(snapshots.as_of_on, lambda told_on, place: snapshots.source_series[place] = series
            and told_on between greatest(end_on - 6, before_on + 1) and end_on and end_on < snapshots.until_on[place]) as at_end,
        list_transform(snapshots.as_of_on, lambda told_on, place: snapshots.source_series[place] = series
            and told_on between before_on - 6 and before_on and before_on < snapshots.until_on[place]) as at_start
    from published
),
received as (
    select
        *,
        if(is_told_often, gained(snapshots.impressions, at_end, at_start, is_new), gained_once(has_ended, is_new, impressions))
            as impressions_received,
        if(is_told_often, gained(snapshots.reactions, at_end, at_start, is_new), gained_once(has_ended, is_new, reactions))
            as reactions_received,
        if(is_told_often, gained(snapshots.comments, at_end, at_start, is_new), gained_once(has_ended, is_new, comments))
            as comments_received,
        if(is_told_often, gained(snapshots.shares, at_end, at_start, is_new), gained_once(has_ended, is_new, shares))
            as shares_received,
        if(is_told_often, gained(snapshots.engagements, at_end, at_start, is_new),
            gained_once(has_ended, is_new, stated_engagements)) as stated_received
    from placed
)
select
    post, member_id, author_account, platform, unit, campaign_id, published_at, published_on, is_reshare, impulse,
    if(is_told_often, value_on(snapshots.as_of_on, at_end), if(has_ended, as_of_on, null)) as as_of_on,
    if(is_new, null, value_on(snapshots.as_of_on, at_start)) as started_on, series, is_new,
    impressions_received as impressions, reactions_received as reactions, comments_received as comments,
    shares_received as shares,
    engagements_of(reactions_received, comments_received, shares_received, stated_received) as engagements
from received;
