-- The import itself; its receipt follows when the rows are counted.
insert into imports
values (
    $import_id, $file_name, $file_sha256, $layout, $layout_since, $platform, $account, $as_of_on, $as_of_kind,
    $imported_at, $imported_by, $is_sample, '{}', $data_version, null
);
