-- Which of the people who may be shown received at least as many engagements as the median active member?
select label, level, unit, posts, engagements
from contributors(
    'engagements', $from_on, $to_on, $channels, $units, $campaigns, $role, $as_of_on, $strictly, $mature_days
)
order by place;
