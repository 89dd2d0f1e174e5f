-- Broken promises of the ledger, one sentence each.
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

select name || ' has rows of unknown import ' || import_id as complaint
from referenced
anti join imports using (import_id)
union
select referenced.name || ' disagrees with import ' || import_id || ' on when it counts'
from referenced
join imports using (import_id)
where
    referenced.added_in <> imports.added_in
    or referenced.removed_in is distinct from imports.removed_in
union
select 'post_observations refers to unknown content ' || attributes_id
from post_observations
anti join post_attributes using (attributes_id)
union
select 'import ' || import_id || ' has a data version that was never taken'
from imports
anti join data_versions on imports.added_in = data_versions.data_version
union
select 'file ' || file_sha256 || ' is live more than once'
from imports
where removed_in is null
group by file_sha256
having count(*) > 1
order by complaint;
