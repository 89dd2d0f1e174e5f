-- A fingerprint of each derived table: number of rows and sums of their hashes, whatever their order.
with stated as (
    select 'post_keys' as name, to_json(post_keys)::varchar as words from post_keys
    union all
    select 'post_sources', to_json(post_sources)::varchar from post_sources
    union all
    select 'post_gains', to_json(post_gains)::varchar from post_gains
    union all
    select 'posts', to_json(posts)::varchar from posts
    union all
    select 'post_campaigns', to_json(post_campaigns)::varchar from post_campaigns
    union all
    select 'account_days', to_json(account_days)::varchar from account_days
    union all
    select 'members', to_json(members)::varchar from members
    union all
    select 'memberships', to_json(memberships)::varchar from memberships
    union all
    select 'member_accounts', to_json(member_accounts)::varchar from member_accounts
    union all
    select 'member_consents', to_json(member_consents)::varchar from member_consents
    union all
    select 'campaigns', to_json(campaigns)::varchar from campaigns
    union all
    select 'interactions', to_json(interactions)::varchar from interactions
    union all
    select 'coverage_windows', to_json(coverage_windows)::varchar from coverage_windows
    union all
    select 'follower_days', to_json(follower_days)::varchar from follower_days
    union all
    select 'member_months', to_json(member_months)::varchar from member_months
)

select
    name,
    count(*) as row_count,
    sum(md5_number_lower(words)::hugeint)::varchar || '-' || sum(md5_number_upper(words)::hugeint)::varchar as hash
from stated
group by name
order by name;
