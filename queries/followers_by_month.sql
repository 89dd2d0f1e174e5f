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
),
of_each as (
    select month_on, platform, member_id, sum(followers) as followers, sum(gained) as gained
    from accounts
    where member_id is not null
    group by month_on, platform, member_id
),
-- a stock and a gain are not always known of the same people
behind as (
    select
        month_on, platform, people_behind(list(followers)) as counted_people, people_behind(list(gained)) as gaining_people
    from of_each
    group by month_on, platform
)
select
    month_on,
    platform,
    member_id is null as is_organisation,
    if(member_id is null, account, null) as account,
    count(accounts.followers) as accounts,
    cast(sum(accounts.followers) as bigint) as followers,
    max(counted_on) as counted_on,
    cast(sum(accounts.gained) as bigint) as gained,
    max(gain_days) as gain_days,
    if(any_value(member_id) is null, 0, coalesce(
        least(nullif(any_value(counted_people), 0), nullif(any_value(gaining_people), 0)), 0
    )) as people
from accounts
left join behind using (month_on, platform)
group by month_on, platform, is_organisation, 4
order by platform, is_organisation desc, 4, month_on;
