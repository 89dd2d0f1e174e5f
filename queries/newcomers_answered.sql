-- Are newcomers whose first post a colleague answered within 48 hours more often active in their second month?
with told as (select is_answered, is_active from newcomers($from_on, $to_on, $channels, $units, $campaigns))
select kinds.is_answered, count(told.is_active) as newcomers, count(*) filter (told.is_active) as active
from (select unnest([true, false]) as is_answered) as kinds
left join told on told.is_answered = kinds.is_answered
group by kinds.is_answered
order by kinds.is_answered desc;
