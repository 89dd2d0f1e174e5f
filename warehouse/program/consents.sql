-- Everybody a member list names: unit, the level in force, and what was recorded of it when, by what and until when.
with last_stays as (
    select member_id, arg_max(unit, coalesce(from_on, date '0001-01-01')) as unit
    from memberships
    group by member_id
),
said as (
    select
        subject as member_id,
        arg_max(value, row(least(effective_on, cast(decided_at as date)), decision_id)) as value
    from decisions
    where kind = 'consent' and removed_in is null
    group by subject
)
select
    members.member_id,
    members.name,
    last_stays.unit,
    recognition_levels.level,
    member_consents.level as recorded,
    member_consents.from_on,
    member_consents.text_version,
    case when member_consents.source = 'decision' then said.value ->> 'source' else member_consents.source end as source,
    cast(if(member_consents.source = 'decision', said.value ->> 'ends_on', null) as date) as ends_on
from members
join recognition_levels using (member_id)
left join last_stays using (member_id)
left join member_consents
    on member_consents.member_id = members.member_id and member_consents.purpose = 'recognition'
left join said on said.member_id = members.member_id
order by lower(members.name) nulls last, members.member_id;
