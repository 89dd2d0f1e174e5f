-- When each person was a member of which unit; an unknown joining day becomes the first act, if there is one.
create or replace view member_spans as
with first_acts as (
    select member_id, min(act_on) as act_on
    from acts
    where member_id in (select member_id from memberships where from_on is null)
    group by member_id
),
spans as (
    select
        memberships.member_id,
        coalesce(memberships.unit, '') as unit,
        coalesce(memberships.from_on, first_acts.act_on, date '-infinity') as from_on,
        coalesce(memberships.to_on, date 'infinity') as to_on
    from memberships
    left join first_acts on first_acts.member_id = memberships.member_id and memberships.from_on is null
)
select member_id, unit, from_on, to_on
from spans
where from_on < to_on;
comment on view member_spans is 'Stays of members in units; to_on is the first day no longer in it.';
