-- Follower stock and gain of each touched account and day: each figure from the best source that delivers it.
delete from follower_days
using touched_days
where
    follower_days.platform = touched_days.platform
    and follower_days.account = touched_days.account
    and follower_days.day_on = touched_days.day_on;

insert into follower_days
with ranked as (
    select
        account_days.*,
        row_number() over (
            partition by platform, account, day_on
            order by series_rank(source_series), as_of_on desc, source_series, paid desc nulls first
        ) as place
    from account_days
    semi join touched_days using (platform, account, day_on)
    where paid is null or paid = 'total'
)

select
    platform,
    account,
    day_on,
    arg_min(followers_total, place) as followers_total,
    arg_min(followers_gained, place) as followers_gained,
    arg_min(followers_lost, place) as followers_lost
from ranked
group by platform, account, day_on
having followers_total is not null or followers_gained is not null or followers_lost is not null;
