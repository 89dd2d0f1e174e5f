-- How many followers did each account of the organisation, and members' accounts together, have and gain each month?
with days as (
    select
        cast(date_trunc('month', day_on) as date) as month_on, platform, account, member_id, day_on,
        followers_total, followers_gained - coalesce(followers_lost, 0) as gained
    from held_followers
    where day_on between date_trunc('month', cast($from_on as date)) and $to_on and list_contains($channels, platform)
),
accounts as (
    select month_on, platform, account, member_id, arg_max(followers_total, day_on) as followers,
        max(day_on) filter (followers_total is not null) as counted_on, sum(gained) as gained, count(gained) as gain_days
    from days
    group by all
)
select
    month_on,
    platform,
    member_id is null as is_organisation,
    if(member_id is null, account, null) as account,
    count(followers) as accounts,
    cast(sum(followers) as bigint) as followers,
    max(counted_on) as counted_on,
    cast(sum(gained) as bigint) as gained,
    max(gain_days) as gain_days,
    count(distinct member_id) as people
from accounts
group by month_on, platform, is_organisation, 4
order by platform, is_organisation desc, 4, month_on;
