-- Everybody an account can be given to: name, unit of the last stay, addresses in lists, accounts that are theirs.
with addresses as (
    select member_id, list(distinct lower(trim(email)) order by lower(trim(email))) as emails
    from member_rows
    where removed_in is null and email is not null
    group by member_id
),

last_stays as (
    select member_id, arg_max(unit, coalesce(from_on, date '0001-01-01')) as unit
    from memberships
    group by member_id
),

held as (
    select member_id, list(distinct {'platform': platform, 'account': account}) as accounts
    from member_accounts
    group by member_id
)

select
    members.member_id, members.name, last_stays.unit,
    coalesce(addresses.emails, []) as emails,
    coalesce(held.accounts, []) as accounts
from members
left join addresses using (member_id)
left join last_stays using (member_id)
left join held using (member_id)
order by lower(members.name) nulls last, members.member_id;
