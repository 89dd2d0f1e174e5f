-- The consent in force: the newest of what lists and decisions say; on one day a decision, then the stricter level.
delete from member_consents;

insert into member_consents
with listed as (
    select
        member_id, as_of_on, consent, consent_on, consent_text_version,
        lag(consent) over (partition by member_id order by as_of_on, consent_on) as earlier
    from roster_rows
    where consent is not null
),

stated as (
    select
        member_id,
        'recognition' as purpose,
        consent as level,
        -- a date yet to come must not outlast a withdrawal: nobody can know of a choice after the day they wrote
        least(coalesce(consent_on, as_of_on), as_of_on) as from_on,
        consent_text_version as text_version,
        'member list' as source,
        0::bigint as decision_id
    from listed
    where consent_on is not null or consent is distinct from earlier
),

decided as (
    select
        subject,
        coalesce(value ->> 'purpose', 'recognition'),
        value ->> 'level',
        least(effective_on, cast(decided_at as date)),
        value ->> 'text_version',
        'decision',
        decision_id
    from decisions
    where kind = 'consent' and removed_in is null
)

select member_id, purpose, level, from_on, text_version, source
from (from stated union all from decided)
where level is not null
qualify row_number() over (
    partition by member_id, purpose
    order by
        from_on desc, decision_id desc,
        case level when 'aggregate only' then 0 when 'pseudonym' then 1 else 2 end,
        text_version desc nulls last
) = 1;
