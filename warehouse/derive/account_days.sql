-- The latest figures of each touched account and day, per source series; equal as-of days are settled by value.
delete from account_days
using touched_days
where
    account_days.platform = touched_days.platform
    and account_days.account = touched_days.account
    and account_days.day_on = touched_days.day_on;

insert into account_days by name
select * exclude (import_id, sheet_name, row_number, added_in, removed_in)
from day_observations
semi join touched_days using (platform, account, day_on)
where removed_in is null
qualify row_number() over (
    partition by platform, account, from_on, day_on, paid, source_series
    order by
        as_of_on desc, impressions desc nulls last, reach desc nulls last, reactions desc nulls last,
        comments desc nulls last, shares desc nulls last, clicks desc nulls last, saves desc nulls last,
        video_views desc nulls last, engagements desc nulls last, posts desc nulls last,
        profile_visits desc nulls last, page_views desc nulls last, unique_visitors desc nulls last,
        mentions desc nulls last, followers_gained desc nulls last, followers_lost desc nulls last,
        followers_total desc nulls last
) = 1;
