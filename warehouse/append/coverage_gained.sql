-- For which days of each account did files speak before, and for which with the windows of this one?
with arriving as (
    select
        lower(trim(platform)) as platform, account_key(account) as account, kind,
        min(from_on) as from_on, max(to_on) as to_on
    from arriving_windows
    group by all
)

select
    arriving.platform,
    arriving.account,
    arriving.kind,
    min(coverage_windows.from_on) as before_from_on,
    max(coverage_windows.to_on) as before_to_on,
    least(arriving.from_on, min(coverage_windows.from_on)) as after_from_on,
    greatest(arriving.to_on, max(coverage_windows.to_on)) as after_to_on
from arriving
left join coverage_windows
    on arriving.platform is not distinct from coverage_windows.platform
    and arriving.account is not distinct from coverage_windows.account
    and arriving.kind = coverage_windows.kind
group by arriving.platform, arriving.account, arriving.kind, arriving.from_on, arriving.to_on
order by platform nulls first, account nulls first, arriving.kind;
