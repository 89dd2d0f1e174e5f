-- Which calls may be chosen to see what people did for the first time after them?
with taken_up as (
    select calls.post, count(distinct posts.member_id) as people
    from calls
    left join posts
        on posts.author_kind = 'member' and posts.published_on between calls.called_on and calls.until_on
        and list_has_any(posts.hashtags, calls.hashtags)
    group by calls.post
)
select
    campaign_id, name, platform, called_on, until_on, is_logged,
    row_number() over (order by taken_up.people desc, called_on desc, campaign_id) = 1 as has_most_echo
from calls
join taken_up using (post)
where until_on >= called_on + 6
order by called_on, campaign_id;
