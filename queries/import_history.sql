-- Which files were imported, by whom and when, and what became of them?
select
    import_id, redo_of, file_name, layout, platform, account, as_of_on, as_of_kind, imported_at, imported_by, is_sample,
    rows_read, rows_new, rows_updated, last_on, taken_back_at, taken_back_by, status, can_be_redone
from import_history($role)
order by import_id desc;
