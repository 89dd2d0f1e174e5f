-- The campaign a person tagged a post with, else those whose hashtag or link it carries in their window.
delete from post_campaigns using rejudged_posts where post_campaigns.post_hash = rejudged_posts.post_hash;

insert into post_campaigns by name
with tagged as (
    select hand_tags.post, hand_tags.post_hash, hand_tags.campaign_id
    from hand_tags
    semi join rejudged_posts using (post_hash)
    where campaign_id is null or campaign_id in (select campaign_id from campaigns)
),

nearby as (
    select
        post_contents.post,
        post_contents.post_hash,
        coalesce(list_has_any(post_contents.hashtags, campaigns.hashtags), false) as has_hashtag,
        case when len(campaigns.links) > 0 then list_append(
            list_transform(regexp_extract_all(text, '(?i)(?:https?://|www\.)[^\s<>"]+'), lambda link: url_key(link)),
            url_key(permalink)
        ) end as post_links,
        campaigns.campaign_id,
        list_transform(campaigns.links, lambda link: url_key(link)) as campaign_links
    from post_contents
    join campaigns on post_contents.published_on between campaigns.start_on and campaigns.window_end_on
)

select post, post_hash, campaign_id, if(has_hashtag, 'hashtag', 'link') as rule
from nearby
anti join tagged using (post_hash)
where has_hashtag or list_has_any(post_links, campaign_links)
union all by name
select post, post_hash, campaign_id, 'tag' as rule
from tagged
where campaign_id is not null;
