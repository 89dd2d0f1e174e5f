-- Which exports are loaded for each channel and ISO week: whole, in part, not at all, or not yet expected?
with weeks as (
    select cast(date_trunc('week', day_at) as date) as week_on, cast(date_trunc('week', day_at) as date) + 6 as last_on
    from (select unnest(generate_series(cast($from_on as timestamp), cast($to_on as timestamp), interval 1 day)) as day_at)
    group by all
),
spans as (
    select content, platform, account, from_on, to_on
    from covered_spans
    where platform = '' or list_contains($channels, platform)
),
-- an account is expected from the week in which it is first loaded
known as (
    select content, platform, account, min(from_on) as first_on
    from spans
    group by all
),
days_loaded as (
    select
        weeks.week_on, known.content, known.platform, known.account,
        known.first_on <= weeks.last_on and weeks.last_on < $today_on as is_expected,
        weeks.last_on - greatest(weeks.week_on, known.first_on) + 1 as days_expected,
        -- least and greatest pass over a null, which here is a week without any day
        coalesce(sum(least(spans.to_on, weeks.last_on) - greatest(spans.from_on, weeks.week_on) + 1)
            filter (spans.to_on is not null), 0) as days
    from weeks
    cross join known
    left join spans
        on spans.content = known.content and spans.platform = known.platform and spans.account = known.account
        and spans.from_on <= weeks.last_on and spans.to_on >= weeks.week_on
    group by all
),
judged as (
    select
        content, platform, week_on,
        case
            when bool_and(not is_expected) then 'not expected'
            when bool_and(not is_expected or days >= days_expected) then 'complete'
            when sum(days) > 0 then 'partial'
            else 'missing'
        end as status
    from days_loaded
    group by content, platform, week_on
)
select
    judged.content, judged.platform, judged.week_on, judged.status, loaded.to_on as loaded_to_on, loaded.as_of_on,
    loaded.layout
from judged
left join loaded_exports as loaded using (content, platform)
order by judged.content = 'interactions', judged.content = 'official', judged.platform, judged.week_on;
