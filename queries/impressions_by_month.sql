-- How many impressions did members and the organisation's accounts reach each month on each channel?
with months as (
    select starts_on as month_on, is_complete
    from covered_periods('month', date_trunc('month', cast($from_on as date)), $to_on, $channels)
),
told as (
    select platform, cast(date_trunc('month', published_on) as date) as month_on, member_id, impressions, is_in_scope
    from exposed_posts(
        date_trunc('month', cast($from_on as date)), $to_on, $channels, $units, $campaigns, $as_of_on, $strictly
    )
    where list_contains($channels, platform)
),
of_each as (
    select platform, month_on, member_id, is_in_scope, sum(impressions) as impressions
    from told
    where member_id is not null and impressions is not null
    group by all
),
behind as (
    select
        platform, month_on,
        people_behind(list(impressions) filter (is_in_scope)) as people,
        people_behind(list(impressions) filter (not is_in_scope)) as people_left_out
    from of_each
    group by platform, month_on
)
select
    months.month_on,
    told.platform,
    cast(sum(told.impressions) filter (is_in_scope and told.member_id is not null) as bigint) as of_members,
    cast(sum(told.impressions) filter (is_in_scope and told.member_id is null) as bigint) as of_organisation,
    count(told.impressions) filter (is_in_scope) as posts_known,
    count(*) filter (is_in_scope) as posts,
    months.is_complete,
    coalesce(any_value(behind.people), 0) as people,
    coalesce(any_value(behind.people_left_out), 0) as people_left_out
from months
join told using (month_on)
left join behind on behind.month_on = told.month_on and behind.platform = told.platform
group by months.month_on, told.platform, months.is_complete
having count(*) filter (is_in_scope) > 0
order by told.platform, months.month_on;
