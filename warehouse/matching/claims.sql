-- Every account somebody has said something of: whose, by whom, since when, and the posts of those days.
with written as (
    select
        claims.platform, claims.account, claims.member_id, claims.source, claims.state, claims.from_on,
        count(posts.post) as posts
    from account_claims as claims
    join posts
        on claims.platform = posts.platform
        and claims.account = posts.author_account
        and posts.published_on >= coalesce(claims.from_on, date '0001-01-01')
        and posts.published_on < coalesce(claims.to_on, date '9999-12-31')
    group by all
)

select
    claims.platform, claims.account, claims.member_id, members.name, claims.source, claims.state, claims.from_on,
    claims.to_on, coalesce(written.posts, 0) as posts
from account_claims as claims
left join members using (member_id)
left join written
    on claims.platform = written.platform
    and claims.account = written.account
    and claims.member_id is not distinct from written.member_id
    and claims.source = written.source
    and claims.state = written.state
    and claims.from_on is not distinct from written.from_on
order by claims.platform, claims.account, claims.from_on nulls first, claims.member_id;
