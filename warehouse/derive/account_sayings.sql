-- What lists and decisions say of each account, cut where anything said of it begins or ends.
create or replace temp table account_decisions as
select
    decision_id, kind, value ->> 'platform' as platform, value ->> 'account' as account,
    if(kind = 'external', null, value ->> 'member_id') as member_id,
    coalesce(cast(value ->> 'from_on' as date), date '0001-01-01') as from_on,
    coalesce(cast(value ->> 'to_on' as date), date '9999-12-31') as to_on
from decisions
where
    kind in ('match', 'unmatch', 'external') and removed_in is null
    and (kind = 'external' or (value ->> 'member_id') in (select member_id from members));

create or replace temp table account_sayings as
select platform, account, member_id, from_on, to_on, null::bigint as decision_id, 'list' as kind
from listed_accounts
where from_on < to_on
union all
select platform, account, member_id, from_on, to_on, decision_id, kind
from account_decisions
where platform is not null and account is not null and from_on < to_on;

create or replace temp table account_stretches as
with contested as (
    select platform, account
    from account_sayings
    where kind in ('list', 'match')
    group by platform, account
    having count(distinct member_id) > 1
),

-- two claims only collide while both are members
cuts as (
    select platform, account, unnest([from_on, to_on]) as cut_on from account_sayings
    union
    select
        account_sayings.platform, account_sayings.account,
        unnest([
            coalesce(memberships.from_on, date '0001-01-01'), coalesce(memberships.to_on, date '9999-12-31')
        ])
    from account_sayings
    semi join contested using (platform, account)
    join memberships using (member_id)
)

select
    platform, account, cut_on as from_on,
    lead(cut_on) over (partition by platform, account order by cut_on) as to_on
from cuts
qualify to_on is not null;
