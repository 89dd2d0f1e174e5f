-- Which of the people who may be shown published at least as many posts as the median active member?
with published as (
    select
        member_id,
        count(*) as posts,
        count(*) filter (not is_reshare) as originals,
        count(*) filter (is_reshare) as reshares,
        arg_max(unit, published_on) as unit
    from scoped_posts($from_on, $to_on, $channels, $units, $campaigns)
    group by member_id
)
-- a pseudonym stands without its unit and never beside single days; order inside equal counts is random, seed fixed
select
    people.label,
    people.level,
    if(people.level = 'named', published.unit, null) as unit,
    published.posts,
    published.originals,
    published.reshares
from published
join visible_people(if($role = 'analyst' and not is_whole_months($from_on, $to_on), 'viewer', $role)) as people using (member_id)
where published.posts >= (select median(posts) from published)
order by published.posts desc, md5('thanks' || member_id);
