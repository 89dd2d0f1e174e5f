-- A fingerprint of each derived table: number of rows and sums of their hashes, whatever their order.
with stated as (
    select 'post_keys' as name, to_json(post_keys)::varchar as words from post_keys
    union all
    select 'snapshot_sources', to_json(snapshot_sources)::varchar from snapshot_sources
    union all
    select 'snapshot_gains', to_json(snapshot_gains)::varchar from snapshot_gains
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
    select 'account_claims', to_json(account_claims)::varchar from account_claims
    union all
    select 'member_accounts', to_json(member_accounts)::varchar from member_accounts
    union all
    select 'member_consents', to_json(member_consents)::varchar from member_consents
    union all
    select 'campaigns', to_json(campaigns)::varchar from campaigns
    union all
    select 'interactions', to_json(interactions)::varchar from interactions
    union all
    select 'survey_answers', to_json(survey_answers)::varchar from survey_answers
    union all
    select 'comparator_mentions', to_json(comparator_mentions)::varchar from comparator_mentions
    union all
    select 'shares', to_json(shares)::varchar from shares
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
