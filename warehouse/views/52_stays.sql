-- Stays: neighbouring intervals of one person in the chosen units are one stay; to_on is the first day no longer in it.
create or replace macro scoped_stays(units) as table
with marked as (
    select member_id, from_on, to_on, coalesce(from_on > max(to_on) over (
        partition by member_id order by from_on, to_on rows between unbounded preceding and 1 preceding
    ), true) as opens_stay
    from member_spans
    where list_contains(units, unit)
),
numbered as (
    select member_id, from_on, to_on, sum(cast(opens_stay as integer)) over (
        partition by member_id order by from_on, to_on rows unbounded preceding
    ) as stay
    from marked
)
select member_id, min(from_on) as from_on, max(to_on) as to_on
from numbered
group by member_id, stay;
