-- In which imports did counters of posts fall against the snapshot before, and by how much in all?
select
    import_id,
    layout,
    platform,
    max(to_on) as as_of_on,
    count(distinct post) as posts,
    cast(sum(least(impressions, 0)) as bigint) as impressions,
    cast(sum(least(engagements, reactions, comments, shares, 0)) as bigint) as responses
from revised_posts($role)
where list_contains($channels, platform)
group by all
order by import_id desc, platform;
