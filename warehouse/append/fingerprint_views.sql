-- Hashes of days, people, campaigns, groups and interactions; kept with this cursor only.
create or replace temp view day_fingerprints as
select
    'days' as kind,
    to_json(row(platform, account, day_on, source_series, paid))::varchar as subject,
    to_json(row(
        impressions, reach, reactions, comments, shares, clicks, saves, video_views, engagements, posts,
        profile_visits, followers_gained, followers_lost, followers_total
    ))::varchar as hash
from account_days
union all
select
    'audience',
    to_json(row(platform, account, dimension, label))::varchar,
    arg_max(coalesce(followers, -1), row(as_of_on, coalesce(followers, -1)))::varchar
from audience_observations
where removed_in is null
group by platform, account, dimension, label;

create or replace temp view people_fingerprints as
with stated as (
    select member_id, 'member' || to_json(members)::varchar as words from members
    union all
    select member_id, 'unit' || to_json(memberships)::varchar from memberships
    union all
    select member_id, 'account' || to_json(member_accounts)::varchar from member_accounts
    union all
    select member_id, 'consent' || to_json(member_consents)::varchar from member_consents
)

select 'members' as kind, member_id as subject, md5(string_agg(words, '' order by words)) as hash
from stated
semi join members using (member_id)
group by member_id
union all
select 'campaigns', campaign_id, to_json(campaigns)::varchar
from campaigns
union all
select distinct
    'interactions',
    to_json(row(platform, actor, post_reference, type, occurred_at, occurred_on))::varchar,
    'known'
from interaction_rows
where removed_in is null;
