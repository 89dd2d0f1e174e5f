-- The people of the program: each field as the newest list that delivers it says, leaving only as the newest list says.
delete from members;

insert into members
with ranked as (
    select
        *,
        row_number() over (
            partition by member_id
            order by
                age, unit_from_on desc nulls last, joined_on desc nulls last, account_from_on desc nulls last,
                name, kind, role, left_on
        ) as place
    from roster_rows
),

newest_stays as (
    select
        member_id,
        min(joined_on) as joined_on,
        case when bool_or(left_on is null) then null else max(left_on) end as left_on
    from roster_rows
    where age = 1
    group by member_id
)

select
    ranked.member_id,
    arg_min(ranked.name, ranked.place) as name,
    arg_min(ranked.kind, ranked.place) as kind,
    arg_min(ranked.role, ranked.place) as role,
    coalesce(any_value(newest_stays.joined_on), arg_min(ranked.joined_on, ranked.place)) as joined_on,
    any_value(newest_stays.left_on) as left_on
from ranked
join newest_stays using (member_id)
group by ranked.member_id;
