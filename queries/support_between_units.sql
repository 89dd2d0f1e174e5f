-- How often did members of each unit support members of each unit?
with edges as (
    select supporter, supported, supporter_unit, supported_unit, edge_source
    from support_edges($from_on, $to_on, $channels, $units, $campaigns)
    where supporter_unit <> '' and supported_unit <> ''
),
people as (
    select supporter_unit, supported_unit, unnest([supporter, supported]) as member_id,
        unnest([true, false]) as is_giving
    from edges
),
-- whoever gives or takes nearly all of what a cell holds would be told by it
of_each as (
    select supporter_unit, supported_unit, is_giving, member_id, count(*) as edges
    from people group by all
),
dominance as (
    select
        supporter_unit, supported_unit,
        1 in (people_behind(list(edges) filter (is_giving)), people_behind(list(edges) filter (not is_giving))) as is_dominated
    from of_each group by all
),
counted as (
    select supporter_unit, supported_unit, any_value(edge_source) as edge_source, count(*) as edges
    from edges group by all
),
heads as (
    select supporter_unit, supported_unit, count(distinct member_id) as people
    from people group by all
)
select
    counted.edge_source,
    counted.supporter_unit,
    counted.supported_unit,
    counted.edges,
    if(dominance.is_dominated, 1, heads.people) as people
from counted
join heads using (supporter_unit, supported_unit)
join dominance using (supporter_unit, supported_unit)
order by counted.supporter_unit, counted.supported_unit;
