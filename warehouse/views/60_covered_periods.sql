-- Weeks or months of a period with the channels expected in them, those loaded for every day, and whether any is.
create or replace macro covered_periods(grain, period_from, period_to, channels) as table
with periods as (
    select cast(date_trunc(grain, day_at) as date) as starts_on, cast(min(day_at) as date) as first_on,
        cast(max(day_at) as date) as last_on
    from (select unnest(generate_series(cast(period_from as timestamp), cast(period_to as timestamp), interval 1 day)) as day_at)
    group by all
),
spans as (
    select platform || chr(0) || account as channel, from_on, to_on
    from covered_spans
    where content = 'posts' and (platform = '' or list_contains(channels, platform))
),
-- a channel is expected from the first day loaded for it
channels_known as (select channel, min(from_on) as from_on from spans group by channel),
counted as (
    select
        periods.starts_on,
        periods.first_on,
        periods.last_on,
        count(distinct channels_known.channel) as expected,
        count(distinct spans.channel) filter (spans.from_on <= periods.first_on and spans.to_on >= periods.last_on) as loaded,
        count(spans.channel) > 0 as is_touched
    from periods
    left join channels_known on channels_known.from_on <= periods.last_on
    left join spans
        on spans.channel = channels_known.channel
        and spans.from_on <= periods.last_on and spans.to_on >= periods.first_on
    group by all
)
select
    starts_on,
    first_on,
    last_on,
    is_touched,
    expected > 0 and loaded >= 0.95 * expected and first_on = starts_on
        and cast(date_trunc(grain, last_on + 1) as date) > starts_on as is_complete
from counted;

create or replace macro is_loaded(period_from, period_to, channels) as exists (
    select 1
    from covered_spans
    where content = 'posts' and (platform = '' or list_contains(channels, platform))
        and from_on <= period_to and to_on >= period_from
);

-- the last day any post export speaks for, else the day of the last post
create or replace view loaded_until as
select coalesce(
    (select max(to_on) from covered_spans where content = 'posts'),
    (select max(published_on) from posts)
) as day_on;

comment on view loaded_until is 'The last day members'' posts are loaded for.';
