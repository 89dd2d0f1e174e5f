-- Every write with how long what it left stood: null for the last one.
select
    data_version, created_at, cause, subject,
    date_diff('second', created_at, lead(created_at) over (order by data_version)) as stood_seconds
from data_versions
order by data_version;
