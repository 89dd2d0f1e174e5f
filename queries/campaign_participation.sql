-- How many of those invited took part in a campaign, and how many of them had never posted before?
with campaign as (
    select campaign_id, start_on, end_on, window_end_on, invited_units, invited_members,
        coalesce(len(invited_units), 0) + coalesce(len(invited_members), 0) > 0 as has_invited
    from campaigns
    where campaign_id = $campaign_id
),
invited as (
    select distinct member_id
    from member_spans, campaign
    where list_contains($units, unit) and from_on <= window_end_on and to_on > start_on
        and (not has_invited or coalesce(list_contains(invited_units, unit), false)
            or coalesce(list_contains(invited_members, member_id), false))
),
participants as (
    select member_id, min(published_on) as first_on,
        arg_min_null(published_at, row(published_on, published_at)) as first_at
    from member_posts
    where post in (select post from post_campaigns where campaign_id = $campaign_id)
        and list_contains($channels, platform) and list_contains($units, unit)
    group by member_id
),
-- earlier on the same day counts where both times are known
known_before as (
    select distinct member_id
    from member_posts
    join participants using (member_id)
    where published_on < first_on or (published_on = first_on and published_at < first_at)
),
counted as (
    select
        count(*) as participants,
        count(*) filter (participants.member_id in (select member_id from invited)) as invited_participants,
        count(*) filter (participants.member_id not in (select member_id from known_before)) as first_timers
    from participants
)
select
    participants,
    invited_participants,
    (select count(*) from invited) as invited,
    if(has_invited, 'invited', 'members_in_period') as invited_basis,
    invited_participants / nullif((select count(*) from invited), 0) as participation_rate,
    first_timers,
    first_timers / nullif(participants, 0) as first_timer_share,
    coalesce(loaded_until.day_on < end_on, false) as is_running,
    greatest(0, least(loaded_until.day_on, end_on) - start_on + 1) as days_so_far,
    end_on - start_on + 1 as days_total,
    (select count(*) from scoped_members(
        (select start_on from campaign), (select window_end_on from campaign), $units)) as people
from campaign, counted, loaded_until
order by participants;
