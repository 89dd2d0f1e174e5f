-- The posts: content, author and impulse; a tag goes before a hashtag, that before a link, the campaign that began last before earlier ones.
delete from posts where rowid in (select stands_at from earlier_places);

insert into posts by name
with prompted as (
    select post_campaigns.post_hash, post_campaigns.campaign_id
    from post_campaigns
    join campaigns using (campaign_id)
    semi join rejudged_posts using (post_hash)
    qualify row_number() over (
        partition by post_campaigns.post_hash
        order by post_campaigns.rule, campaigns.start_on desc, post_campaigns.campaign_id
    ) = 1
)

select
    post_contents.*,
    coalesce(judged_authors.author_kind, 'outsider') as author_kind,
    judged_authors.member_id,
    judged_authors.unit,
    case
        when prompted.post_hash is not null then 'prompted'
        when said_unprompted.post_hash is not null then 'unprompted'
        when post_contents.text is null or post_contents.published_on is null then 'unclassifiable'
        else 'unprompted'
    end as impulse,
    prompted.campaign_id
from post_contents
left join judged_authors
    on post_contents.platform = judged_authors.platform
    and post_contents.author_account = judged_authors.author_account
    and post_contents.published_on is not distinct from judged_authors.published_on
left join prompted on post_contents.post_hash = prompted.post_hash
left join (select post_hash from hand_tags where campaign_id is null) as said_unprompted
    on post_contents.post_hash = said_unprompted.post_hash;

insert into touched_months
select distinct date_trunc('month', published_on)::date from earlier_posts where member_id is not null
union
select distinct date_trunc('month', published_on)::date from judged_authors where member_id is not null;
