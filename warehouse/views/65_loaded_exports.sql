-- Per channel the last day loaded, the day of the newest export, and which export that is.
create or replace view loaded_exports as
with spoken as (
    select
        case
            when window_rows.kind = 'interactions' then 'interactions'
            when exists (
                select 1 from covered_spans
                where content = 'official' and covered_spans.platform = lower(trim(window_rows.platform))
                    and covered_spans.account = ltrim(lower(trim(window_rows.account)), '@')
            ) then 'official'
            else 'posts'
        end as content,
        window_rows.kind,
        coalesce(lower(trim(window_rows.platform)), '') as platform,
        imports.layout,
        imports.as_of_on,
        imports.import_id
    from window_rows
    join imports using (import_id)
    where window_rows.removed_in is null and window_rows.kind in ('posts', 'mentions', 'interactions')
),
reached as (
    select content, platform, max(to_on) as to_on
    from covered_spans
    group by content, platform
)
select
    reached.content, reached.platform, reached.to_on,
    arg_max(spoken.layout, row(spoken.as_of_on, spoken.layout)) as layout,
    max(spoken.as_of_on) as as_of_on
from reached
left join spoken
    on spoken.content = reached.content
    and (spoken.platform = reached.platform or spoken.kind = 'mentions' and spoken.platform = '')
group by all;
comment on view loaded_exports is 'Per channel the last day loaded, the day of the newest export and its layout.';
