-- Which is the last quarter with at least 95 % of its channel-weeks loaded?
with spans as (
    select platform, account, from_on, to_on
    from covered_spans
    -- figures rest on members' posts; official accounts count only where there is nothing else
    where content = (select max(content) from covered_spans where content in ('posts', 'official'))
),
expected_channels as (select platform, account, min(from_on) as from_on from spans group by all),
days as (
    select cast(unnest(generate_series(
        cast(quarter_start(min(from_on)) as timestamp), cast(max(to_on) as timestamp), interval 1 day
    )) as date) as day_on
    from spans
),
weeks as (
    select
        quarter_start(day_on) as quarter_on,
        date_trunc('week', day_on) as week_on,
        min(day_on) as first_on,
        max(day_on) as last_on
    from days
    group by all
),
channel_weeks as (
    select weeks.quarter_on, weeks.last_on, spans.platform is not null as is_loaded
    from weeks
    -- expected from the quarter in which the channel is first loaded
    join expected_channels on quarter_start(expected_channels.from_on) <= weeks.quarter_on
    left join spans
        on spans.platform = expected_channels.platform and spans.account = expected_channels.account
        and spans.from_on <= weeks.first_on and spans.to_on >= weeks.last_on
),
quarters as (
    select quarter_on, cast(quarter_on + interval 3 months as date) - 1 as to_on,
        avg(cast(is_loaded as integer)) as loaded, max(last_on) as last_on
    from channel_weeks
    group by all
)
select quarter_on as from_on, to_on
from quarters
where loaded >= 0.95 and last_on = to_on
order by quarter_on desc
limit 1;
