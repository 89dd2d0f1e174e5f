-- Who used which hashtag when: first uses are the first ever inside the filters, as far as posts are loaded.
create or replace macro tag_uses(until_on, channels, units, campaigns) as table
with used as (
    select
        unnest(hashtags) as tag,
        post,
        member_id,
        coalesce(platform, '') as platform,
        coalesce(unit, '') as unit,
        coalesce(campaign_id, '') as campaign_id,
        published_on
    from posts
    where author_kind = 'member' and member_id is not null and published_on <= until_on and len(hashtags) > 0
)
select tag, post, member_id, published_on, min(published_on) over (partition by tag, member_id) as first_on
from used
where list_contains(channels, platform)
    and list_contains(units, unit)
    and is_of_campaigns(campaigns, campaign_id, post);
