-- For each account a file speaks of: the windows of the files stored so far, and those that arrive with it.
with arriving as (
    select
        lower(trim(platform)) as platform, account_key(account) as account, kind,
        list([from_on, to_on] order by from_on, to_on) as windows
    from arriving_windows
    group by all
)

select
    arriving.platform,
    arriving.account,
    arriving.kind,
    coalesce(
        list([coverage_windows.from_on, coverage_windows.to_on] order by from_on, to_on)
            filter (coverage_windows.from_on is not null),
        []
    ) as stored,
    arriving.windows
from arriving
left join coverage_windows
    on arriving.platform is not distinct from coverage_windows.platform
    and arriving.account is not distinct from coverage_windows.account
    and arriving.kind = coverage_windows.kind
group by arriving.platform, arriving.account, arriving.kind, arriving.windows
order by platform nulls first, account nulls first, arriving.kind;
