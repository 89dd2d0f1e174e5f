-- Which source rows show that members of the period acted, and which rows of the member list make them members?
with in_period as (
    select member_id
    from scoped_members($mark_from_on, $mark_to_on, $units)
),
told as (
    select
        member_id, import_id, sheet_name, row_number, as_of_on, post, platform as channel, act_on as day_on,
        cast(null as integer) as listed,
        cast(row_number() over (
            partition by member_id order by act_on, import_id, sheet_name, row_number, post
        ) = 1 as integer) as active
    from scoped_act_rows($mark_from_on, $mark_to_on, $channels, $units, $campaigns)
    semi join in_period using (member_id)
    union all by name
    select member_id, import_id, sheet_name, row_number, as_of_on, 1 as listed
    from in_period
    left join member_sources(cast($mark_to_on as date)) using (member_id)
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
    told.listed
from told;
