-- The rows of an import that was taken back, once more: live under the import and data version of this write.
insert into imports by name
select imports.* replace (
    this_write.import_id as import_id, $moment as imported_at, $by as imported_by,
    json_merge_patch(receipt, json_object('import_id', this_write.import_id)) as receipt,
    this_write.data_version as added_in, null as removed_in
)
from imports, this_write
where imports.import_id = $copied_id;
