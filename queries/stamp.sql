-- How many imports do the figures of these channels rest on, and how recent is the latest?
select
    count(*) as imports,
    max(as_of_on) as as_of_on,
    coalesce(bool_or(is_sample), false) as is_sample
from live_imports
where platform is null or list_contains($channels, platform)
order by imports;
