-- Which of the people who may be shown received at least as many engagements as the median active member?
with received as (
    select
        member_id,
        count(*) as posts,
        cast(sum(engagements) as bigint) as engagements,
        arg_max(unit, published_on) as unit
    from scoped_posts($from_on, $to_on, $channels, $units, $campaigns)
    -- posts younger than the maturity age are not compared
    where engagements is not null and coalesce(as_of_on - published_on >= 14, true)
    group by member_id
)
-- a pseudonym stands without its unit and never beside single days; order inside equal counts is random, seed fixed
select
    people.label,
    people.level,
    if(people.level = 'named', received.unit, null) as unit,
    received.posts,
    received.engagements
from received
join visible_people(if($role = 'analyst' and not is_whole_months($from_on, $to_on), 'viewer', $role)) as people using (member_id)
where received.engagements >= (select median(engagements) from received)
order by received.engagements desc, md5('thanks' || member_id);
