-- How many imports do the figures of these channels rest on, how recent is the latest, and as of when are counters told?
with sources as (
    select as_of_on, as_of_kind, is_sample, tells_posts
    from live_imports
    where platform is null or list_contains($channels, platform)
),
-- counters come from exports of posts
telling as (
    select as_of_on, as_of_kind
    from sources
    where tells_posts or not exists (from sources where tells_posts)
),
counted as (
    select coalesce(
        max(as_of_on) filter (as_of_on between $to_on and $as_of_on),
        min(as_of_on) filter (as_of_on > $as_of_on and not $strictly),
        max(as_of_on) filter (as_of_on <= $as_of_on)
    ) as counted_on
    from telling
)
select
    count(*) as imports,
    max(as_of_on) as as_of_on,
    (select counted_on from counted) as counted_on,
    (
        select arg_max(as_of_kind, list_position(['stated', 'file name', 'given', 'upper bound'], as_of_kind))
        from telling, counted
        where as_of_on = counted_on
    ) as counted_kind,
    coalesce(bool_or(is_sample), false) as is_sample
from sources
order by imports;
