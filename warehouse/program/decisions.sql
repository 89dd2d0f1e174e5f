-- What was set, agreed and planned, the newest first: before, after, who, when, and taken back.
select
    decisions.decision_id,
    decisions.kind,
    decisions.subject,
    members.name,
    lag(decisions.value) over (
        partition by decisions.kind, decisions.subject order by decisions.decision_id
    ) as value_before,
    decisions.value,
    decisions.decided_at,
    decisions.decided_by,
    data_versions.created_at as taken_back_at,
    regexp_extract(data_versions.subject, ' by (.*)$', 1) as taken_back_by
from decisions
left join members on decisions.kind = 'consent' and decisions.subject = members.member_id
left join data_versions on decisions.removed_in = data_versions.data_version
where decisions.kind in ('setting', 'consent', 'campaign')
order by decisions.decision_id desc;
