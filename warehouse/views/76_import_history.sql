-- Every import with what became of it; names of files and accounts only for whoever may see raw rows.
create or replace macro import_history(role) as table
with changes as (
    select import_changes.*, data_versions.created_at as changed_at
    from import_changes
    join data_versions using (data_version)
),
taken_back as (select * from changes where change = 'undo'),
brought_back as (select * from changes where change = 'redo'),
live_files as (select file_sha256 from imports where removed_in is null)
select
    imports.import_id,
    brought_back.redo_of,
    if(role = 'analyst', imports.file_name, null) as file_name,
    imports.layout,
    imports.platform,
    if(role = 'analyst', imports.account, null) as account,
    imports.as_of_on,
    imports.as_of_kind,
    imports.imported_at,
    if(role in ('analyst', 'lead', 'auditor'), imports.imported_by, null) as imported_by,
    imports.is_sample,
    cast(coalesce(cast(receipt ->> '$.rows.read' as bigint), 0) as bigint) as rows_read,
    cast(receipt ->> '$.rows.new' as bigint) as rows_new,
    cast(receipt ->> '$.rows.updated' as bigint) as rows_updated,
    cast(list_max(json_extract_string(receipt, '$.tables[*].last_on')) as date) as last_on,
    imports.added_in,
    imports.removed_in,
    taken_back.changed_at as taken_back_at,
    if(role in ('analyst', 'lead', 'auditor'), taken_back.changed_by, null) as taken_back_by,
    case
        when imports.removed_in is null and brought_back.import_id is not null then 'redone'
        when imports.removed_in is null then 'live'
        else 'taken back'
    end as status,
    imports.removed_in is not null and file_sha256 not in (select file_sha256 from live_files)
        and imports.import_id = max(imports.import_id) over (partition by file_sha256) as can_be_redone
from imports
left join brought_back using (import_id)
left join taken_back using (import_id);

-- authors of posts who are neither members nor the organisation: for whoever may match them
create or replace macro unmatched_accounts(role) as table
select
    coalesce(platform, '') as platform,
    author_account as account,
    count(*) as posts,
    min(published_on) as first_on,
    max(published_on) as last_on
from posts
where role = 'analyst' and author_kind = 'outsider' and author_account is not null
group by all;
