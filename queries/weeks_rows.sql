-- Which source rows show the weeks in which members acted, and which rows of the member list how many weeks count?
with known as (select last_known_day($mark_to_on) as day_on),
weeks as (
    from member_weeks((select day_on from known), if($counted = 'weeks', 4, 13), $channels, $units, $campaigns)
),
people as (select member_id, count(*) as eligible from weeks where is_eligible group by member_id having count(*) >= 4),
acted as (
    select member_id, import_id, sheet_name, row_number, as_of_on, post, platform as channel, act_on as day_on,
        weeks.is_eligible and people.member_id is not null as is_counted
    from scoped_act_rows((select day_on from known) - 90, (select day_on from known), $channels, $units, $campaigns)
    join weeks using (member_id)
    left join people using (member_id)
    where weeks.has_act and weeks.week = floor(((select day_on from known) - act_on) / 7)
    qualify row_number() over (
        partition by member_id, weeks.week order by act_on, import_id, sheet_name, row_number, post
    ) = 1
),
told as (
    select * exclude (is_counted), 1 as acted, if(row_number() over (partition by member_id order by day_on) = 1, 4, null) as of_four,
        if(is_counted, 1, null) as steady, cast(null as bigint) as eligible
    from acted
    union all by name
    select member_id, import_id, sheet_name, row_number, as_of_on, eligible
    from people left join member_sources(cast($mark_to_on as date)) using (member_id)
)
select
    told.member_id as subject,
    told.member_id,
    told.post,
    told.import_id,
    told.sheet_name,
    told.row_number,
    told.as_of_on,
    told.channel,
    told.day_on,
    told.acted,
    told.of_four,
    told.steady,
    told.eligible
from told;
