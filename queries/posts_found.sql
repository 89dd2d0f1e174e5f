-- Which posts whose words may be read hold all of these words, the newest first?
with found as (
    select stands_at, post, published_on
    from readable_posts($role)
    where regexp_matches(search_text, $pattern)
        and published_on between $from_on and $to_on
        and list_contains($channels, platform)
        and list_contains($units, unit)
        and is_of_campaigns($campaigns, campaign_id, post)
        and len(list_filter($words, lambda one, place: not (
            contains(search_text, one) or contains(without_umlauts(search_text), $shortened[place])
        ))) = 0
),
newest as materialized (
    select stands_at
    from found
    order by published_on desc, post
    limit 50
)
select
    told.published_on,
    told.platform,
    told.label,
    left(without_handles(told.wording), 400) as excerpt,
    told.link,
    (select count(*) from found) as found_posts
from readable_posts($role) as told
semi join newest using (stands_at)
order by told.published_on desc, told.post;
