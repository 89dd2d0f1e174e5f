-- The posts: content, author and impulse; a hashtag goes before a link, the campaign that began last before earlier ones.
delete from posts using rejudged_posts where posts.post = rejudged_posts.post;

insert into posts by name
with prompted as (
    select post_campaigns.post, post_campaigns.campaign_id
    from post_campaigns
    join campaigns using (campaign_id)
    semi join rejudged_posts using (post)
    qualify row_number() over (
        partition by post_campaigns.post
        order by post_campaigns.rule, campaigns.start_on desc, post_campaigns.campaign_id
    ) = 1
)

select
    post_contents.*,
    post_authors.author_kind,
    post_authors.member_id,
    post_authors.unit,
    case
        when prompted.post is not null then 'prompted'
        when post_contents.text is null or post_contents.published_on is null then 'unclassifiable'
        else 'unprompted'
    end as impulse,
    prompted.campaign_id
from post_contents
join post_authors using (post)
left join prompted using (post);
