-- Who may be seen as a person by a role: names need a recorded opt-in, pseudonyms an analyst or lead; warehouse/rights.py says the same.
create or replace view live_imports as
select
    import_id, platform, as_of_on, as_of_kind, is_sample,
    import_id in (
        select window_rows.import_id from window_rows where removed_in is null and window_rows.kind in ('posts', 'mentions')
    ) as tells_posts
from imports
where removed_in is null;

-- a consent that has ended is none; the strictest of several records holds; no record means what the settings say, pseudonym at first
create or replace view recognition_levels as
with recorded as (
    from member_consents
    where purpose = 'recognition' and (source <> 'decision' or member_id not in (
        select subject
        from decisions
        where kind = 'consent' and removed_in is null
        group by subject
        having arg_max(
            coalesce(cast(value ->> 'ends_on' as date), date 'infinity'),
            row(least(effective_on, cast(decided_at as date)), decision_id)
        ) < current_date
    ))
)
select
    members.member_id,
    case
        when count(recorded.level) = 0 then any_value(program_settings.default_consent)
        when bool_and(recorded.level = 'named') then 'named'
        when bool_and(recorded.level in ('named', 'pseudonym')) then 'pseudonym'
        else 'aggregate only'
    end as level
from program_settings, members
left join recorded on recorded.member_id = members.member_id
group by members.member_id;

-- whole months, where the first and the last day loaded count as the ends of one
create or replace macro is_whole_months(period_from, period_to) as
    (day(cast(period_from as date)) = 1 or period_from <= (select min(published_on) from posts))
    and (day(cast(period_to as date) + 1) = 1 or period_to >= (select max(published_on) from posts));

create or replace macro visible_people(role) as table
select members.member_id, members.name as label, 'named' as level
from members
join recognition_levels using (member_id)
where recognition_levels.level = 'named' and members.name is not null and role in ('viewer', 'analyst', 'lead')
union all
select recognition_levels.member_id, pseudonyms.pseudonym as label, 'pseudonym' as level
from recognition_levels
join pseudonyms on pseudonyms.member_id = recognition_levels.member_id and pseudonyms.purpose = 'recognition'
where recognition_levels.level = 'pseudonym' and role in ('analyst', 'lead');

comment on view live_imports is 'Imports that count, without file names.';
comment on view recognition_levels is 'The level each person may be seen at: named, pseudonym or aggregate only.';
