-- How many posts of an account would count for a member: those on days without a claim while they are one.
with proposed as (
    select unnest($platforms) as platform, unnest($accounts) as account, unnest($member_ids) as member_id
)

select proposed.platform, proposed.account, proposed.member_id, count(distinct posts.post) as posts
from proposed
join posts on proposed.platform = posts.platform and proposed.account = posts.author_account
join memberships
    on proposed.member_id = memberships.member_id
    and posts.published_on >= coalesce(memberships.from_on, date '0001-01-01')
    and posts.published_on < coalesce(memberships.to_on, date '9999-12-31')
where posts.author_kind = 'outsider'
group by all
order by all;
