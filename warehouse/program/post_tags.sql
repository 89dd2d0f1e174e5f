-- What people said of single posts, the newest first; links only beside people who may be named to an analyst.
select
    decisions.decision_id,
    shown.link,
    decisions.value ->> 'campaign_id' as campaign_id,
    campaigns.name,
    decisions.decided_at,
    decisions.decided_by,
    data_versions.created_at as taken_back_at,
    regexp_extract(data_versions.subject, ' by (.*)$', 1) as taken_back_by
from decisions
left join post_keys on post_keys.key_hash = md5(decisions.subject)::uuid
left join shown_posts('analyst') as shown using (post)
left join campaigns on campaigns.campaign_id = (decisions.value ->> 'campaign_id')
left join data_versions on decisions.removed_in = data_versions.data_version
where decisions.kind = 'tag'
order by decisions.decision_id desc;
