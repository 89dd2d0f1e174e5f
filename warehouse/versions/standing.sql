-- What does a data version stand for? Its figures rest on the last write up to it that changed what is counted:
-- how files are read, who may be shown and how small a group is do not, for today's rules hold for every version.
with writings as (
    select
        data_version, created_at,
        case
            when cause = 'rebuild' then false
            when cause in ('decision', 'undo_decision') then exists (
                select 1
                from decisions
                where data_version in (added_in, removed_in)
                    and kind not in ('mapping', 'answer', 'consent')
                    and not (kind = 'setting' and list_contains($private_settings, subject))
            )
            else true
        end as counts
    from data_versions
)
select
    (select created_at from writings where data_version = $version) as written_at,
    coalesce((select max(data_version) from writings where counts and data_version <= $version), $version) as rests_on,
    (select max(data_version) from writings where counts) as today_rests_on,
    max(data_version) as newest,
    arg_max(created_at, data_version) as newest_at
from writings;
