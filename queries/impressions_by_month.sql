-- How many impressions did members and the organisation's accounts reach each month on each channel?
with months as (
    select starts_on as month_on, is_complete
    from covered_periods('month', date_trunc('month', cast($from_on as date)), $to_on, $channels)
),
known as (
    select platform, cast(date_trunc('month', published_on) as date) as month_on, member_id, impressions
    from exposed_posts(date_trunc('month', cast($from_on as date)), $to_on, $channels, $units, $campaigns)
),
of_each as (
    select platform, month_on, member_id, sum(impressions) as impressions
    from known
    where member_id is not null and impressions is not null
    group by platform, month_on, member_id
),
placed as (
    select *, row_number() over (partition by platform, month_on order by impressions desc, member_id) as place
    from of_each
),
largest as (
    select platform, month_on, count(*) as people, 2 * max(impressions) > sum(impressions)
        or sum(impressions) filter (place <= 2) > 0.85 * sum(impressions) as is_dominated
    from placed
    group by all
)
select
    months.month_on,
    known.platform,
    cast(sum(known.impressions) filter (known.member_id is not null) as bigint) as of_members,
    cast(sum(known.impressions) filter (known.member_id is null) as bigint) as of_organisation,
    count(known.impressions) as posts_known,
    count(*) as posts,
    months.is_complete,
    any_value(if(largest.is_dominated, 1, coalesce(largest.people, 0))) as people
from months
join known using (month_on)
left join largest on largest.month_on = known.month_on and largest.platform = known.platform
group by months.month_on, known.platform, months.is_complete
order by known.platform, months.month_on;
