-- What posts are about, by rule and not by reading: the first that fits; null where none does, or there is no text.
create or replace macro post_kinds(period_from, period_to, channels, units, campaigns, programme, links, help, experience) as table
with told as (
    select post, member_id, published_on, is_reshare, search_text
    from posts
    where author_kind = 'member' and member_id is not null and published_on between period_from and period_to
        and list_contains(channels, coalesce(platform, ''))
        and list_contains(units, coalesce(unit, ''))
        and is_of_campaigns(campaigns, coalesce(campaign_id, ''), post)
),
corporate as (
    select list_concat(links, coalesce((select list(distinct link) from (select unnest(campaigns.links) as link from campaigns)), [])) as links
)
select
    post,
    member_id,
    published_on,
    case
        when search_text is null then null
        when is_reshare and post in (select text_mentions.post from text_mentions) then 'reshared'
        when regexp_matches(search_text, programme) then 'programme'
        when len(list_filter((select corporate.links from corporate), lambda link: contains(search_text, lower(link)))) > 0
            then 'product'
        when regexp_matches(search_text, help) then 'helping'
        when regexp_matches(search_text, experience) then 'own'
    end as kind
from told;
