-- Which of the people who may be shown published at least as many posts as the median active member?
select label, level, unit, posts, originals, reshares
from contributors(
    'posts', $from_on, $to_on, $channels, $units, $campaigns, $role, $as_of_on, $strictly, $mature_days
)
order by place;
