-- The decisions about accounts, the newest first, those taken back included: who decided what and when.
select
    decisions.decision_id, decisions.kind, decisions.value ->> 'platform' as platform,
    decisions.value ->> 'account' as account, decisions.value ->> 'member_id' as member_id, members.name,
    cast(decisions.value ->> 'from_on' as date) as from_on,
    cast(decisions.value ->> 'to_on' as date) as to_on,
    decisions.decided_at, decisions.decided_by, data_versions.created_at as taken_back_at,
    regexp_extract(data_versions.subject, ' by (.*)$', 1) as taken_back_by
from decisions
left join members on (decisions.value ->> 'member_id') = members.member_id
left join data_versions on decisions.removed_in = data_versions.data_version
where decisions.kind in ('match', 'unmatch', 'external')
order by decisions.decision_id desc;
