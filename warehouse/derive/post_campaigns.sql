-- The campaign a person tagged a post with, else those whose hashtag, link or text it carries in their window.
delete from post_campaigns using rejudged_posts where post_campaigns.post_hash = rejudged_posts.post_hash;

insert into post_campaigns by name
with tagged as (
    select hand_tags.post, hand_tags.post_hash, hand_tags.campaign_id
    from hand_tags
    semi join rejudged_posts using (post_hash)
    where campaign_id is null or campaign_id in (select campaign_id from campaigns)
),

signs as (
    select
        campaigns.campaign_id, start_on, window_end_on, hashtags,
        list_transform(links, lambda link: url_key(link)) as links,
        suggested_texts.texts
    from campaigns
    left join suggested_texts using (campaign_id)
),

nearby as (
    select
        post_contents.post,
        post_contents.post_hash,
        coalesce(list_has_any(post_contents.hashtags, signs.hashtags), false) as has_hashtag,
        case when len(signs.links) > 0 then list_append(
            list_transform(regexp_extract_all(text, '(?i)(?:https?://|www\.)[^\s<>"]+'), lambda link: url_key(link)),
            url_key(permalink)
        ) end as post_links,
        case when len(signs.texts) > 0 then text_words(text) end as words,
        signs.campaign_id,
        signs.links,
        signs.texts
    from post_contents
    join signs on post_contents.published_on between signs.start_on and signs.window_end_on
),

-- most words of a text, and enough of them side by side that a long post does not meet it by chance
judged as (
    select
        post,
        post_hash,
        campaign_id,
        case
            when has_hashtag then 'hashtag'
            when list_has_any(post_links, links) then 'link'
            when words is not null and len(list_filter(texts, lambda one:
                len(list_intersect(one.words, words)) >= 0.8 * len(one.words)
                and len(list_intersect(one.pairs, word_pairs(words))) >= 0.5 * len(one.pairs)
            )) > 0 then 'text'
        end as rule
    from nearby
)

select post, post_hash, campaign_id, rule
from judged
anti join tagged using (post_hash)
where rule is not null
union all by name
select post, post_hash, campaign_id, 'tag' as rule from tagged where campaign_id is not null;
