-- The settings that views and macros read; each by its newest live decision, else the default of warehouse/settings.py.
create or replace view program_settings as
with decided as (
    select subject, arg_max(value, decision_id) as value
    from decisions
    where kind = 'setting' and removed_in is null
    group by subject
),
stated as (
    select
        any_value(value) filter (subject = 'acts') as acts,
        any_value(value ->> '$') filter (subject = 'dormant_days') as dormant_days,
        any_value(value ->> '$') filter (subject = 'silent_days') as silent_days,
        any_value(value ->> '$') filter (subject = 'mature_days') as mature_days,
        any_value(value ->> '$') filter (subject = 'as_of_lag_days') as as_of_lag_days,
        any_value(value ->> '$') filter (subject = 'default_consent') as default_consent,
        any_value(value ->> '$') filter (subject = 'lists_shown') as lists_shown,
        any_value(value ->> '$') filter (subject = 'fiscal_year_start') as fiscal_year_start
    from decided
)
select
    coalesce(cast(nullif(acts, 'null'::json) as varchar[]), ['post', 'reshare', 'comment']) as acts,
    coalesce(cast(dormant_days as integer), 28) as dormant_days,
    coalesce(cast(silent_days as integer), 90) as silent_days,
    coalesce(cast(mature_days as integer), 14) as mature_days,
    coalesce(cast(as_of_lag_days as integer), 14) as as_of_lag_days,
    coalesce(default_consent, 'pseudonym') as default_consent,
    coalesce(cast(lists_shown as boolean), true) as lists_shown,
    coalesce(cast(fiscal_year_start as integer), 1) as fiscal_year_start
from stated;
comment on view program_settings is 'The settings figures are counted by, in one row: what counts as an act, windows and ages in days, levels.';

-- the first day of a day's quarter of the fiscal year
create or replace macro quarter_start(x) as cast(
    date_trunc('quarter', x - to_months((select fiscal_year_start - 1 from program_settings) % 3))
    + to_months((select fiscal_year_start - 1 from program_settings) % 3) as date
);

create or replace view setting_changes as
select subject as setting, count(*) + count(removed_in) as changes
from decisions
where kind = 'setting'
group by subject
union all
select 'post_tags', count(*) + count(removed_in)
from decisions
where kind = 'tag'
having count(*) > 0;
comment on view setting_changes is 'How often each setting was decided and, as post_tags, posts were tagged by hand; taking a decision back counted too.';
