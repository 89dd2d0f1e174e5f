-- By which day had how many members used each of these hashtags for the first time?
with firsts as (
    select distinct tag, member_id, first_on
    from tag_uses($to_on, $channels, $units, $campaigns)
    where list_contains($tags, tag)
),
days as (
    select tag, first_on as day_on, count(*) as new_adopters
    from firsts
    group by tag, first_on
)
select
    tag,
    day_on,
    new_adopters,
    cast(sum(new_adopters) over (partition by tag order by day_on) as bigint) as adopters
from days
order by tag, day_on;
