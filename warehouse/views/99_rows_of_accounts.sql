-- The source rows of follower days.
create or replace macro follower_rows(period_from, period_to, channels) as table
select
    held.*,
    stated.import_id,
    stated.sheet_name,
    stated.row_number,
    stated.as_of_on
from held_followers as held
left join day_observations as stated
    on stated.platform = held.platform and stated.account = held.account and stated.day_on = held.day_on
    and stated.removed_in is null and (stated.paid is null or stated.paid = 'total')
    and (stated.followers_total is not null or stated.followers_gained is not null or stated.followers_lost is not null)
where held.day_on between period_from and period_to and list_contains(channels, held.platform)
qualify row_number() over (
    partition by held.platform, held.account, held.day_on
    order by
        stated.followers_total is not distinct from held.followers_total desc,
        stated.followers_gained is not distinct from held.followers_gained desc, stated.source_series,
        stated.as_of_on desc, stated.import_id, stated.sheet_name, stated.row_number
) = 1;
