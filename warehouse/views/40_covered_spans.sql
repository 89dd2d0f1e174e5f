-- The unbroken stretches of days for which members' posts of a channel, an organisation's account or a log are loaded.
create or replace view covered_spans as
with known as (
    select coalesce(list(distinct platform), []) as platforms
    from coverage_windows
    where kind = 'posts' and platform is not null
),
-- mention tools speak for every channel; members' accounts together are one channel per platform
stated as (
    select
        case
            when kind = 'interactions' then 'interactions'
            when official_accounts.account is null then 'posts'
            else 'official'
        end as content,
        unnest(if(
            kind = 'mentions' and coverage_windows.platform is null,
            list_append(known.platforms, ''), [coalesce(coverage_windows.platform, '')]
        )) as platform,
        if(kind = 'interactions', coalesce(coverage_windows.account, ''), coalesce(official_accounts.account, '')) as account,
        kind,
        from_on,
        to_on,
        as_of_on
    from known, coverage_windows
    left join official_accounts using (platform, account)
    where kind in ('posts', 'mentions', 'interactions')
),
-- a list of posts by many members speaks for its whole range, not only for that of each of them
windows as (
    select content, platform, account, min(from_on) as from_on, max(to_on) as to_on
    from stated
    group by content, platform, account, kind, if(content = 'posts' and kind = 'posts', as_of_on, from_on)
),
-- lists of posts begin and end with a post, so a quiet week between two of them is no gap
marked as (
    select *, coalesce(from_on > if(content = 'posts', 7, 1) + max(to_on) over (
        partition by content, platform, account order by from_on, to_on rows between unbounded preceding and 1 preceding
    ), true) as opens_span
    from windows
),
numbered as (
    select *, count_if(opens_span) over (
        partition by content, platform, account order by from_on, to_on rows unbounded preceding
    ) as span
    from marked
)
select content, platform, account, min(from_on) as from_on, max(to_on) as to_on
from numbered
group by content, platform, account, span;
comment on view covered_spans is 'Loaded stretches of days: posts of members (one channel per platform), official accounts, interactions logs.';
