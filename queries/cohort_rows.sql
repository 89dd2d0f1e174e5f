-- Which source rows show the first acts of those who began in some months, and who acted again so many months later?
with begun as (
    select member_id, cast(date_trunc('month', min(act_on)) as date) as cohort_on
    from scoped_acts(date '-infinity', $to_on, $channels, $units, $campaigns)
    group by member_id
    having min(act_on) between $mark_from_on and $mark_to_on and member_id in (select member_id from joining_days)
),
acted as (
    select member_id, import_id, sheet_name, row_number, as_of_on, post, platform as channel, act_on as day_on,
        date_diff('month', cohort_on, act_on) as months_since
    from scoped_act_rows($mark_from_on, $to_on, $channels, $units, $campaigns)
    join begun using (member_id)
    where months_since in (0, $months)
),
first_rows as (
    select *
    from acted
    qualify row_number() over (
        partition by member_id, months_since order by day_on, import_id, sheet_name, row_number, post
    ) = 1
),
told as (
    select *, 1 as active, cast(null as integer) as cohort from first_rows where months_since = $months
    union all by name
    select *, 1 as cohort from first_rows where months_since = 0
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
    told.active,
    told.cohort
from told;
