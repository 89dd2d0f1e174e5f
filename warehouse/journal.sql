-- The writes a database knows of, with the name of the file where one was imported.
select
    data_versions.data_version,
    data_versions.created_at,
    data_versions.cause,
    data_versions.subject,
    imports.file_name
from data_versions
left join imports on data_versions.cause = 'import' and data_versions.subject = imports.import_id::varchar
where data_versions.data_version > $after
order by data_versions.data_version;
