-- The calls whose echo is told: the post that opens each campaign, and the one the program began with.
create or replace view calls as
with tagged as (
    select post, coalesce(platform, '') as platform, author_kind, published_on, published_at, hashtags
    from posts
    where published_on is not null and len(hashtags) > 0 and (
        author_kind = 'organisation'
        -- the day of a post by anybody else would stand beside people who are not named
        or author_kind = 'member' and member_id in (select member_id from recognition_levels where level = 'named')
    )
),
opening as (
    select campaigns.campaign_id, campaigns.name, tagged.*
    from tagged
    join campaigns
        on tagged.published_on between campaigns.start_on and campaigns.end_on
        and list_has_any(tagged.hashtags, campaigns.hashtags)
    union all by name
    -- what the organisation said first is what the program began with
    select '' as campaign_id, null as name, tagged.* from tagged where author_kind = 'organisation'
),
firsts as (
    from opening
    qualify row_number() over (partition by campaign_id order by published_on, published_at nulls last, post) = 1
),
-- the echo of a call ends before the next one: days told twice would tell the difference of two counts
ending as (
    select *, least(
        published_on + 60,
        coalesce(lead(published_on) over (order by published_on, campaign_id) - 1, date 'infinity'),
        (select day_on from loaded_until)
    ) as last_on
    from firsts
),
logs as (
    select ending.campaign_id, max(covered_spans.to_on) as logged_until
    from ending
    join covered_spans
        on covered_spans.content = 'interactions' and covered_spans.platform in ('', ending.platform)
        and covered_spans.account = '' and covered_spans.from_on <= ending.published_on
        and ending.published_on <= covered_spans.to_on
    group by ending.campaign_id
)
select
    campaign_id, name, post, platform, hashtags, published_on as called_on, published_at as called_at,
    least(last_on, coalesce(logged_until, last_on)) as until_on, logged_until is not null as is_logged
from ending
left join logs using (campaign_id);
comment on view calls is 'The founding call (no campaign) and the post that opens each campaign, with the days its echo is told for.';
