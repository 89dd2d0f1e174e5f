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
            order by
                series_rank(source_series), as_of_on desc, source_series, paid desc nulls first,
                from_on desc nulls first
        ) as place
    from account_days
    semi join touched_days using (platform, account, day_on)
    where paid is null or paid = 'total'
)

-- a stock stands on its day; what was gained in a whole period is no day's gain
select
    platform,
    account,
    day_on,
    arg_min(followers_total, place) as followers_total,
    arg_min(followers_gained, place) filter (from_on is null) as followers_gained,
    arg_min(followers_lost, place) filter (from_on is null) as followers_lost
from ranked
group by platform, account, day_on
having followers_total is not null or followers_gained is not null or followers_lost is not null;
