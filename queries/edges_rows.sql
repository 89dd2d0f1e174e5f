-- Which source rows tell of support between members: an answer in the log, or a post that mentions a colleague?
with edges as (
    select *, supporter_unit <> '' and supported_unit <> '' as is_known,
        least(supporter, supported) || chr(0) || greatest(supporter, supported) as pair
    from support_edges($mark_from_on, $mark_to_on, $channels, $units, $campaigns)
),
pairs as (select pair, count(distinct supporter) = 2 as is_mutual from edges group by pair),
sources as (
    select edges.*, stated.import_id, stated.sheet_name, stated.row_number, stated.as_of_on
    from edges
    left join interaction_sources as stated
        on stated.post = edges.post and stated.member_id = edges.supporter and stated.type = edges.type
        and stated.occurred_at is not distinct from edges.occurred_at and stated.occurred_on = edges.edge_on
    where edges.edge_source = 'log'
    qualify row_number() over (
        partition by edges.post, supporter, edges.type, edges.occurred_at, edge_on order by import_id, sheet_name, row_number
    ) = 1
    union all
    select edges.*, stated.import_id, stated.sheet_name, stated.row_number, stated.row_as_of_on
    from edges
    join scoped_post_rows($mark_from_on, $mark_to_on, $channels, $units, $campaigns) as stated
        on stated.post = edges.post and stated.stands
    where edges.edge_source = 'text'
),
told as (
    select sources.*, supporter as member_id, pairs.is_mutual, row_number() over (
        partition by pair order by edge_on, import_id, sheet_name, row_number, post
    ) = 1 as opens_pair
    from sources join pairs using (pair)
)
select
    told.member_id as subject,
    told.member_id,
    told.post,
    told.import_id,
    told.sheet_name,
    told.row_number,
    told.as_of_on,
    cast(null as varchar) as channel,
    told.edge_on as day_on,
    if(supporter_unit = $from_unit and supported_unit = $to_unit, 1, null) as of_units,
    if(is_known and supporter_unit <> supported_unit, 1, null) as across,
    if(is_known, 1, null) as known,
    1 as edges,
    if(opens_pair and is_mutual, 1, null) as mutual,
    if(opens_pair, 1, null) as pairs
from told;
