-- The largest group of active members that hangs together by support, in either direction and over any number of steps.
create or replace macro connected_members(period_from, period_to, channels, units, campaigns) as table
with recursive active as (
    select distinct member_id
    from scoped_acts(period_from, period_to, channels, units, campaigns)
),
edges as materialized (
    select distinct supporter, supported
    from support_edges(period_from, period_to, channels, units, campaigns)
    where supporter in (from active) and supported in (from active)
),
ties as materialized (
    select supporter as one, supported as other from edges
    union
    select supported, supporter from edges
),
-- everybody takes on the smallest name within reach, until nothing changes
reached(member_id, head) using key (member_id) as (
    select member_id, member_id from active
    union
    select ties.other, min(reached.head)
    from reached
    join ties on ties.one = reached.member_id
    join recurring.reached as known on known.member_id = ties.other
    where reached.head < known.head
    group by ties.other
),
sizes as (select head, count(*) as people from reached group by head)
select active.member_id, reached.head = (select arg_min(head, row(-people, head)) from sizes) as is_connected
from active
join reached using (member_id);
