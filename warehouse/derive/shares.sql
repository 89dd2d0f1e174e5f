-- Each share once with its newest clicks, and the member who shared: known by e-mail, member id or handle.
delete from shares;

insert into shares
with logged as (
    select shared_on, sharer, platform, content, clicks
    from share_rows
    where removed_in is null
    qualify row_number() over (
        partition by shared_on, sharer, platform, content
        order by as_of_on desc, clicks desc nulls last
    ) = 1
),

people as (
    select member_id, null as platform, folded(email) as name, null::date as from_on, null::date as to_on
    from member_rows
    where removed_in is null and email is not null
    union
    select member_id, null, account_key(member_id), null, null from members
    union
    from member_accounts
),

named as (
    select distinct sharer, platform, shared_on, unnest([folded(sharer), account_key(sharer)]) as name
    from logged
),

sharers as (
    select named.sharer, named.platform, named.shared_on, min(people.member_id) as member_id
    from named
    join people
        on named.name = people.name
        and coalesce(named.platform = people.platform, true)
        and in_interval(named.shared_on, people.from_on, people.to_on)
    semi join memberships
        on people.member_id = memberships.member_id
        and in_interval(named.shared_on, memberships.from_on, memberships.to_on)
    group by named.sharer, named.platform, named.shared_on
)

select sharers.member_id, logged.shared_on, logged.sharer, logged.platform, logged.content, logged.clicks
from logged
left join sharers
    on logged.sharer = sharers.sharer
    and logged.platform is not distinct from sharers.platform
    and logged.shared_on = sharers.shared_on;
