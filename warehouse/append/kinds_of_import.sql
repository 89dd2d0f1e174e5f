-- Of which kinds an import holds rows.
select distinct kind
from (
    select 'posts' as kind, import_id from post_observations
    union all
    select 'days', import_id from day_observations
    union all
    select 'audience', import_id from audience_observations
    union all
    select 'members', import_id from member_rows
    union all
    select 'campaigns', import_id from campaign_rows
    union all
    select 'interactions', import_id from interaction_rows
    union all
    select 'survey', import_id from survey_rows
    union all
    select 'comparators', import_id from comparator_rows
    union all
    select 'shares', import_id from share_rows
) as rows
where import_id = $1;
