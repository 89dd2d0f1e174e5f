-- Who was invited to a campaign, and who took part in it.
create or replace macro campaign_invited(campaign, units) as table
with chosen as (
    select start_on, window_end_on, invited_units, invited_members,
        coalesce(len(invited_units), 0) + coalesce(len(invited_members), 0) > 0 as has_invited
    from campaigns
    where campaign_id = campaign
)
select distinct member_id
from member_spans, chosen
where list_contains(units, unit) and from_on <= window_end_on and to_on > start_on
    and (not has_invited or coalesce(list_contains(invited_units, unit), false)
        or coalesce(list_contains(invited_members, member_id), false));

create or replace macro campaign_participants(campaign, channels, units) as table
with taking_part as (
    select member_id, min(published_on) as first_on,
        arg_min_null(published_at, row(published_on, published_at)) as first_at
    from member_posts
    where post in (select post from post_campaigns where campaign_id = campaign)
        and list_contains(channels, platform) and list_contains(units, unit)
    group by member_id
),
-- earlier on the same day counts where both times are known
known_before as (
    select distinct member_id
    from member_posts
    join taking_part using (member_id)
    where published_on < first_on or (published_on = first_on and published_at < first_at)
)
select
    member_id,
    member_id in (select member_id from campaign_invited(campaign, units)) as is_invited,
    member_id not in (select member_id from known_before) as is_first_timer
from taking_part;
