-- The accounts that wrote posts on days for which nobody has said whose they are, the most posts first.
with unclaimed as (
    select posts.platform, posts.author_account as account, posts.author_name, posts.published_on
    from posts
    anti join (from account_claims where state <> 'overruled') as claims
        on posts.platform = claims.platform
        and posts.author_account = claims.account
        and coalesce(posts.published_on, date '0001-01-01') >= coalesce(claims.from_on, date '0001-01-01')
        and coalesce(posts.published_on, date '0001-01-01') < coalesce(claims.to_on, date '9999-12-31')
    where posts.author_kind = 'outsider' and posts.platform is not null and posts.author_account is not null
),

refused as (
    select
        value ->> 'platform' as platform, value ->> 'account' as account,
        list(distinct value ->> 'member_id' order by value ->> 'member_id') as member_ids
    from decisions
    where kind = 'unmatch' and removed_in is null
    group by all
)

select
    unclaimed.platform, unclaimed.account,
    arg_max(unclaimed.author_name, unclaimed.published_on) as author_name,
    count(*) as posts,
    min(unclaimed.published_on) as first_on,
    max(unclaimed.published_on) as last_on,
    coalesce(any_value(refused.member_ids), []) as refused
from unclaimed
left join refused using (platform, account)
group by unclaimed.platform, unclaimed.account
order by posts desc, unclaimed.platform, unclaimed.account;
