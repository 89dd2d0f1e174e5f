-- The campaigns whose hashtag or link a post carries between their first day and the end of their window.
delete from post_campaigns using rejudged_posts where post_campaigns.post = rejudged_posts.post;

insert into post_campaigns
with nearby as (
    select
        post_contents.post,
        post_contents.hashtags,
        list_append(
            list_transform(regexp_extract_all(text, '(?i)(?:https?://|www\.)[^\s<>"]+'), lambda link: url_key(link)),
            url_key(permalink)
        ) as post_links,
        campaigns.campaign_id,
        campaigns.hashtags as campaign_hashtags,
        list_transform(campaigns.links, lambda link: url_key(link)) as campaign_links
    from post_contents
    join campaigns on post_contents.published_on between campaigns.start_on and campaigns.window_end_on
)

select post, campaign_id, 'hashtag'
from nearby
where list_has_any(hashtags, campaign_hashtags)
union all
select post, campaign_id, 'link'
from nearby
where
    list_has_any(post_links, campaign_links)
    and not coalesce(list_has_any(hashtags, campaign_hashtags), false);
