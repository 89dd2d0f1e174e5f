-- Who wrote each post: a member on that day, an organisation whose own exports are loaded, or an outsider.
create or replace temp table post_authors as
with organisations as (
    select distinct lower(trim(platform)) as platform, account_key(account) as account
    from imports
    where removed_in is null and own_series(layout) and account is not null
),

matched as (
    select
        post_contents.post,
        min(memberships.member_id) as member_id,
        arg_min(memberships.unit, memberships.member_id) as unit
    from post_contents
    join member_accounts
        on post_contents.platform = member_accounts.platform
        and post_contents.author_account = member_accounts.account
        and in_interval(post_contents.published_on, member_accounts.from_on, member_accounts.to_on)
    join memberships
        on member_accounts.member_id = memberships.member_id
        and in_interval(post_contents.published_on, memberships.from_on, memberships.to_on)
    group by post_contents.post
),

official as (
    select post
    from post_contents
    semi join organisations
        on post_contents.platform = organisations.platform and post_contents.author_account = organisations.account
    anti join member_accounts
        on post_contents.platform = member_accounts.platform and post_contents.author_account = member_accounts.account
)

select
    post_contents.post,
    case
        when matched.member_id is not null then 'member'
        when official.post is not null then 'organisation'
        else 'outsider'
    end as author_kind,
    matched.member_id,
    matched.unit
from post_contents
left join matched using (post)
left join official using (post);
