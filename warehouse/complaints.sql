-- Broken promises of the ledger: where, what was found, what was expected, whether a rebuild repairs it.
with referenced as (
    select 'post_observations' as name, import_id, added_in, removed_in from post_observations
    union all
    select 'day_observations', import_id, added_in, removed_in from day_observations
    union all
    select 'audience_observations', import_id, added_in, removed_in from audience_observations
    union all
    select 'member_rows', import_id, added_in, removed_in from member_rows
    union all
    select 'campaign_rows', import_id, added_in, removed_in from campaign_rows
    union all
    select 'interaction_rows', import_id, added_in, removed_in from interaction_rows
    union all
    select 'survey_rows', import_id, added_in, removed_in from survey_rows
    union all
    select 'comparator_rows', import_id, added_in, removed_in from comparator_rows
    union all
    select 'share_rows', import_id, added_in, removed_in from share_rows
    union all
    select 'window_rows', import_id, added_in, removed_in from window_rows
)

select
    name as place,
    count(*) || ' rows of unknown import ' || import_id as found,
    'rows of known imports only' as expected,
    'restore' as remedy
from referenced
anti join imports using (import_id)
group by name, import_id
union all
select
    referenced.name,
    count(*) || ' rows that do not count from and until the data versions of their import ' || referenced.import_id,
    'the data versions ' || any_value(imports.added_in) || ' and ' || coalesce(any_value(imports.removed_in)::varchar, 'none'),
    'restore'
from referenced
join imports using (import_id)
where
    referenced.added_in <> imports.added_in
    or referenced.removed_in is distinct from imports.removed_in
group by referenced.name, referenced.import_id
union all
select 'post_observations', 'unknown content ' || attributes_id, 'content that is in post_attributes', 'restore'
from (select distinct attributes_id from post_observations)
anti join post_attributes using (attributes_id)
union all
select 'import ' || import_id, 'data version ' || added_in, 'a data version that was taken', 'restore'
from imports
anti join data_versions on imports.added_in = data_versions.data_version
union all
select 'file ' || file_sha256, count(*) || ' live imports', 'one', 'restore'
from imports
where removed_in is null
group by file_sha256
having count(*) > 1
order by place, found;
