-- Broken identities of what is derived: where, what was found, what was expected, whether a rebuild repairs it.
with summed as (
    select post, source_series, paid, sum(impressions)::bigint as gained
    from post_gains
    group by post, source_series, paid
    having count(impressions) = count(*)
)

select
    'posts' as place,
    (count(*) - count(distinct post)) || ' posts more than once' as found,
    'each post once' as expected,
    'rebuild' as remedy
from posts
having count(*) <> count(distinct post)
union all
select 'post_keys', (count(*) - count(distinct (key_kind, key))) || ' keys more than once', 'each key once', 'rebuild'
from post_keys
having count(*) <> count(distinct (key_kind, key))
union all
select
    'post_gains',
    count(*) || ' series whose gains do not add up to the latest counter, ' || min(post) || ' among them',
    'the sum of gains = the latest counter',
    'rebuild'
from summed
join post_sources using (post, source_series)
where summed.paid is not distinct from post_sources.paid and summed.gained <> post_sources.impressions
having count(*) > 0
order by place;
