-- The days live imports speak for; a log's first and last entry are placed in the time zone of the program.
delete from coverage_windows;

insert into coverage_windows
with logs as (
    select import_id, min(occurred_at) as first_at, max(occurred_at) as last_at
    from interaction_rows
    where removed_in is null
    group by import_id
)

select distinct
    lower(trim(platform)),
    account_key(account),
    kind,
    if(kind = 'interactions' and from_on = first_at::date, local_day(first_at, time_zone), from_on),
    if(kind = 'interactions' and to_on = last_at::date, local_day(last_at, time_zone), to_on),
    window_rows.as_of_on
from this_write, window_rows
left join logs using (import_id)
where removed_in is null;
