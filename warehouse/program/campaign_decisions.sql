-- What was written down about campaigns in the product, the newest first, and what of it was taken back.
select
    decisions.decision_id,
    decisions.subject as campaign_id,
    decisions.value ->> 'name' as name,
    decisions.decided_at,
    decisions.decided_by,
    data_versions.created_at as taken_back_at,
    regexp_extract(data_versions.subject, ' by (.*)$', 1) as taken_back_by
from decisions
left join data_versions on decisions.removed_in = data_versions.data_version
where decisions.kind = 'campaign'
order by decisions.decision_id desc;
