-- Which channels, units and campaigns can be chosen, which days are loaded, and is it the sample?
with days as (
    select published_on as day_on from posts
    union all
    select from_on from covered_spans where content in ('posts', 'official')
    union all
    select to_on from covered_spans where content in ('posts', 'official')
),
units as (select distinct coalesce(unit, '') as unit from memberships union select '')
select
    (select coalesce(list(distinct coalesce(platform, '') order by coalesce(platform, '')), []) from posts) as channels,
    (select list(unit order by unit = '', unit) from units) as units,
    (select coalesce(list({
        'campaign_id': campaign_id, 'name': name, 'start_on': start_on, 'end_on': end_on
    } order by start_on, campaign_id), []) from campaigns) as campaigns,
    (select min(day_on) from days) as first_on,
    (select max(day_on) from days) as last_on,
    coalesce((select bool_or(is_sample) from live_imports), false) as is_sample,
    exists (from posts) as has_posts,
    exists (from member_posts) as has_member_posts,
    exists (from members) as has_members,
    exists (from interactions) as has_interactions
order by first_on;
