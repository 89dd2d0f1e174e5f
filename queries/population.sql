-- How many members of the period belong to which units?
with in_period as (
    select member_id, list(distinct unit order by unit) as units
    from member_spans
    where from_on <= $to_on and to_on > $from_on
    group by member_id
)
select units, count(*) as members
from in_period
group by units
order by units;
