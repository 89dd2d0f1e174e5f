-- How many people are at each level of consent?
select level, count(*) as people
from recognition_levels
group by level
order by level;
