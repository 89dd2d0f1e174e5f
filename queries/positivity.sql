-- How much more often do monitoring tools find members' posts positive than negative, of those they coded at all?
with of_each as (
    select
        member_id,
        list_contains($channels, platform) and is_of_campaigns($campaigns, campaign_id, post) as is_in_scope,
        sum(sign(sentiment)) as balance,
        count(sentiment) as coded,
        count(*) as posts
    from member_posts
    join (select post, sentiment from posts) using (post)
    where published_on between $from_on and $to_on and list_contains($units, unit)
    group by all
)
select
    cast(sum(balance) filter (is_in_scope) as bigint) as numerator,
    cast(coalesce(sum(coded) filter (is_in_scope), 0) as bigint) as denominator,
    denominator as rows_with_terms,
    cast(coalesce(sum(posts) filter (is_in_scope), 0) as bigint) as rows_in_scope,
    people_behind(list(nullif(coded, 0)) filter (is_in_scope)) as people,
    people_behind(list(nullif(coded, 0)) filter (not is_in_scope)) as people_left_out
from of_each
order by numerator;
