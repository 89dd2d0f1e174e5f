-- A fingerprint of each table of the ledger: number of rows and sums of their hashes, whatever their order.
with stated as (
    select 'data_versions' as name, to_json(data_versions)::varchar as words from data_versions
    union all
    select 'imports', to_json(imports)::varchar from imports
    union all
    select 'post_attributes', to_json(post_attributes)::varchar from post_attributes
    union all
    select 'post_observations', to_json(post_observations)::varchar from post_observations
    union all
    select 'day_observations', to_json(day_observations)::varchar from day_observations
    union all
    select 'audience_observations', to_json(audience_observations)::varchar from audience_observations
    union all
    select 'member_rows', to_json(member_rows)::varchar from member_rows
    union all
    select 'campaign_rows', to_json(campaign_rows)::varchar from campaign_rows
    union all
    select 'interaction_rows', to_json(interaction_rows)::varchar from interaction_rows
    union all
    select 'survey_rows', to_json(survey_rows)::varchar from survey_rows
    union all
    select 'comparator_rows', to_json(comparator_rows)::varchar from comparator_rows
    union all
    select 'share_rows', to_json(share_rows)::varchar from share_rows
    union all
    select 'window_rows', to_json(window_rows)::varchar from window_rows
    union all
    select 'decisions', to_json(decisions)::varchar from decisions
    union all
    select 'pseudonyms', to_json(pseudonyms)::varchar from pseudonyms
)

select
    name,
    count(*) as row_count,
    sum(md5_number_lower(words)::hugeint)::varchar || '-' || sum(md5_number_upper(words)::hugeint)::varchar as hash
from stated
group by name
order by name;
