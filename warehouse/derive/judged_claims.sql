-- Each claim on each stretch of days: by the newest decision about it, else by the lists where no decision stands.
create or replace temp table judged_claims as
with people as (select distinct platform, account, member_id from account_sayings),

said as (
    select
        stretches.platform, stretches.account, stretches.from_on, stretches.to_on, people.member_id,
        arg_max(sayings.kind, sayings.decision_id) as decision,
        bool_or(sayings.kind = 'list') as is_listed
    from account_stretches as stretches
    join people on stretches.platform = people.platform and stretches.account = people.account
    join account_sayings as sayings
        on stretches.platform = sayings.platform
        and stretches.account = sayings.account
        and stretches.from_on >= sayings.from_on
        and stretches.to_on <= sayings.to_on
        -- that an account is nobody's ends every earlier match, and ends with the next one
        and (
            sayings.kind = 'external'
            or people.member_id = sayings.member_id
            or (people.member_id is null and sayings.kind = 'match')
        )
    group by all
),

ranked as (
    select
        *,
        coalesce(bool_or(member_id is not null and decision = 'match') over stretch, false) as is_decided
    from said
    window stretch as (partition by platform, account, from_on)
)

select
    platform, account, from_on, to_on, member_id,
    if(member_id is null or coalesce(decision = 'match', false), 'decision', 'member list') as source,
    case
        when member_id is null then 'external'
        when decision = 'match' or (decision is null and not is_decided) then 'holds'
        else 'overruled'
    end as state,
    exists (
        from memberships
        where
            memberships.member_id = ranked.member_id
            and coalesce(memberships.from_on, date '0001-01-01') <= ranked.from_on
            and coalesce(memberships.to_on, date '9999-12-31') >= ranked.to_on
    ) as is_member
from ranked
where if(member_id is null, decision = 'external', is_listed or decision = 'match');
