-- What became of the different rows of the file.
with subjects as (
    select 'posts' as kind, attributes_id as subject from staged_posts
    union all
    select 'days', to_json(row(platform, account, day_on, source_series, paid))::varchar from staged_days
    union all
    select 'audience', to_json(row(platform, account, dimension, label))::varchar from staged_audience
    union all
    select 'members', member_id from staged_members
    union all
    select 'campaigns', campaign_id from staged_campaigns
    union all
    select 'interactions', to_json(row(platform, actor, post_reference, type, occurred_at, occurred_on))::varchar
    from staged_interactions
)

select
    count(*) filter (earlier.hash is null) as new_rows,
    count(*) filter (earlier.hash is not null and earlier.hash is distinct from later.hash) as updated_rows,
    count(*) filter (earlier.hash is not null and earlier.hash is not distinct from later.hash) as unchanged_rows
from subjects
left join fingerprints_before as earlier using (kind, subject)
left join fingerprints as later using (kind, subject);
