-- How many of those invited took part in a campaign, and how many of them had never posted before?
with campaign as (
    select start_on, end_on, window_end_on, target_posts, target_participants,
        coalesce(len(invited_units), 0) + coalesce(len(invited_members), 0) > 0 as has_invited
    from campaigns
    where campaign_id = $campaign_id
),
invited as (
    select member_id
    from campaign_invited($campaign_id, $units)
),
counted as (
    select
        count(*) as participants,
        count(*) filter (is_invited) as invited_participants,
        count(*) filter (is_first_timer) as first_timers
    from campaign_participants($campaign_id, $channels, $units)
),
of_campaign as (
    select member_id, platform, unit
    from member_posts
    where post in (select post from post_campaigns where campaign_id = $campaign_id)
),
published as (
    select count(*) as posts
    from of_campaign
    where list_contains($channels, platform) and list_contains($units, unit)
),
-- by the units each took part in: no choice of units or channels may tell of the few it leaves out
everybody as (
    select units, count(*) as people
    from (select list_sort(list(distinct unit)) as units from of_campaign group by member_id)
    group by units
)
select
    participants,
    published.posts,
    published.posts / nullif(participants, 0) as posts_per_participant,
    invited_participants,
    (select count(*) from invited) as invited,
    if(has_invited, 'invited', 'members_in_period') as invited_basis,
    invited_participants / nullif((select count(*) from invited), 0) as participation_rate,
    first_timers,
    first_timers / nullif(participants, 0) as first_timer_share,
    coalesce(loaded_until.day_on < end_on, false) as is_running,
    greatest(0, least(loaded_until.day_on, end_on) - start_on + 1) as days_so_far,
    end_on - start_on + 1 as days_total,
    target_posts,
    target_participants,
    (select list({'units': units, 'people': people} order by units) from everybody) as everybody,
    -- where people were named, a share of few of them would tell of each
    if(has_invited, least(members.people, (select count(*) from invited)), members.people) as people
from campaign, counted, published, loaded_until, (
    select count(*) as people
    from scoped_members((select start_on from campaign), (select window_end_on from campaign), $units)
) as members
order by participants;
