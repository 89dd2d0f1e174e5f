-- Who wrote under each account on each day: a member on that day or an organisation; all others are outsiders.
create or replace temp table judged_authors as
with written as (
    select distinct platform, author_account, published_on
    from post_contents
    where platform is not null and author_account is not null
),

matched as (
    select
        written.platform, written.author_account, written.published_on,
        min(memberships.member_id) as member_id,
        arg_min(memberships.unit, memberships.member_id) as unit
    from written
    join member_accounts
        on written.platform = member_accounts.platform
        and written.author_account = member_accounts.account
        and in_interval(written.published_on, member_accounts.from_on, member_accounts.to_on)
    join memberships
        on member_accounts.member_id = memberships.member_id
        and in_interval(written.published_on, memberships.from_on, memberships.to_on)
    group by all
),

official as (
    select written.platform, written.author_account, written.published_on
    from written
    semi join organisations
        on written.platform = organisations.platform and written.author_account = organisations.account
    anti join (from account_claims where state in ('holds', 'conflict')) as claimed
        on written.platform = claimed.platform and written.author_account = claimed.account
)

select platform, author_account, published_on, 'member' as author_kind, member_id, unit from matched
union all
select platform, author_account, published_on, 'organisation', null, null from official;
