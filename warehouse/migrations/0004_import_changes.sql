-- Who took an import back, and who brought it back.
create table import_changes (
    import_id bigint not null,
    change varchar not null,
    changed_by varchar not null,
    data_version bigint not null,
    redo_of bigint
);
comment on table import_changes is 'Ledger: one row per import taken back or brought back; the moment stands beside its data version.';
comment on column import_changes.change is 'undo or redo';
comment on column import_changes.redo_of is 'Of a redo, the import that was first taken back; import_id is the one that holds its rows since';
insert into import_changes
select cast(split_part(subject, ' by ', 1) as bigint), 'undo', substr(subject, strpos(subject, ' by ') + 4), data_version, null
from data_versions
where cause = 'undo' and regexp_matches(subject, '^[0-9]+ by ');
