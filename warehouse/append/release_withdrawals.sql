-- The choices that were kept when this file was taken back: the file speaks for itself again.
create or replace temp table released_decisions as
select
    decision_id, subject as member_id, coalesce(value ->> 'purpose', 'recognition') as purpose,
    value ->> 'level' as level
from decisions
where
    kind = 'consent' and removed_in is null
    and cast(value ->> 'kept_from' as bigint) in (
        select earlier.import_id
        from imports as earlier
        join imports on imports.file_sha256 = earlier.file_sha256
        join this_write on imports.import_id = this_write.import_id
    );

update decisions set removed_in = data_version
from this_write
where decision_id in (select decision_id from released_decisions);
