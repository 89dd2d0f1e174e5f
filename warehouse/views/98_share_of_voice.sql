-- Mentions as they stand, with the newest row of a list that says the same.
create or replace view mention_sources as
select
    standing.day_on,
    standing.name,
    standing.is_ours,
    standing.mentions,
    stated.import_id,
    stated.sheet_name,
    stated.row_number,
    stated.as_of_on
from comparator_mentions as standing
join comparator_rows as stated
    on stated.day_on = standing.day_on
    and stated.name = standing.name
    and stated.is_ours = standing.is_ours
    and stated.mentions = standing.mentions
    and stated.removed_in is null
qualify row_number() over (
    partition by standing.day_on, standing.name
    order by stated.as_of_on desc, stated.import_id, stated.sheet_name, stated.row_number
) = 1;
comment on view mention_sources is 'Mentions of names by day, and the row of a list that says so.';

-- Shares are told of days on which every name of the quarter was counted: a day without one would favour the others. A
-- name that was put on the list late is left out of the quarter rather than the days before it.
create or replace macro counted_mentions(period_from, period_to) as table
with told as (
    select
        quarter_start(day_on) as quarter_on,
        * replace (bool_or(is_ours) over (partition by quarter_start(day_on), name) as is_ours)
    from mention_sources
    where day_on between period_from and period_to
),
quarters as (select quarter_on, count(distinct day_on) as days from told group by quarter_on),
listed as (
    select *, count(*) over (partition by quarter_on, name) >= 0.7 * days as is_listed
    from told
    join quarters using (quarter_on)
),
names as (select quarter_on, count(distinct name) as names from listed where is_listed group by quarter_on)
select
    listed.* exclude (days, is_listed),
    is_listed and count(*) filter (is_listed) over (partition by day_on) = names as is_comparable
from listed
join names using (quarter_on);
