-- The people who may be shown beside a count of their own, in the order lists show them; the same for list and rows.
-- engagements are compared at the same age: by the first snapshot of a post so many days old, younger posts not at all
-- counted is posts, engagements or estimates: of these nobody is left out here, and a place says nothing of their order
create or replace macro contributors(
    counted, period_from, period_to, channels, units, campaigns, role, as_of, strictly, mature
) as table
with published as (
    select
        member_id,
        count(*) as posts,
        count(*) filter (not is_reshare) as originals,
        count(*) filter (is_reshare) as reshares,
        cast(sum(engagements) as bigint) as engagements,
        arg_max(unit, published_on) as unit
    from scoped_posts(
        period_from, period_to, channels, units, campaigns, as_of := as_of, strictly := strictly, mature := mature
    )
    where counted = 'posts' or engagements is not null
    group by member_id
),
counted_people as (select *, if(counted = 'posts', posts, engagements) as amount from published)
-- a pseudonym stands without its unit and never beside single days; order inside equal counts is random, seed fixed
select
    member_id,
    people.label,
    people.level,
    if(people.level = 'named', unit, null) as unit,
    posts,
    originals,
    reshares,
    engagements,
    row_number() over (order by if(counted = 'estimates', 0, amount) desc, md5('thanks' || member_id)) as place
from counted_people
join visible_people(if(role = 'analyst' and not is_whole_months(period_from, period_to), 'viewer', role)) as people
    using (member_id)
where
    (counted = 'estimates' or amount >= (select median(amount) from counted_people))
    and (select lists_shown from program_settings);
