-- The intervals of membership, cut wherever a unit or a pause begins or ends.
delete from memberships;

insert into memberships
with pauses as (
    select distinct member_id, paused_from_on as from_on, coalesce(paused_to_on, date '9999-12-31') as to_on
    from roster_rows
    where age = 1 and paused_from_on is not null
),

cuts as (
    select member_id, from_on as cut_on from member_stays
    union select member_id, to_on from member_stays
    union select member_id, unnest([from_on, to_on]) from unit_intervals
    union select member_id, unnest([from_on, to_on]) from pauses
),

pieces as (
    select
        member_id,
        cut_on as from_on,
        lead(cut_on) over (partition by member_id order by cut_on) as to_on
    from cuts
    qualify to_on is not null
)

select
    pieces.member_id,
    max(unit_intervals.unit),
    nullif(pieces.from_on, date '0001-01-01'),
    nullif(pieces.to_on, date '9999-12-31'),
    bool_or(pauses.member_id is not null)
from pieces
semi join member_stays
    on pieces.member_id = member_stays.member_id
    and pieces.from_on >= member_stays.from_on and pieces.from_on < member_stays.to_on
left join unit_intervals
    on pieces.member_id = unit_intervals.member_id
    and pieces.from_on >= unit_intervals.from_on and pieces.from_on < unit_intervals.to_on
left join pauses
    on pieces.member_id = pauses.member_id
    and pieces.from_on >= pauses.from_on and pieces.from_on < pauses.to_on
group by pieces.member_id, pieces.from_on, pieces.to_on;
