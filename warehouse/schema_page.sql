-- Every table, view and macro of the public contract with its columns and comments.
select kind, name, comment, column_name, data_type, column_comment
from (
    select 'table' as kind, table_name as name, comment from duckdb_tables() where not temporary
    union all
    select 'view', view_name, comment from duckdb_views() where not internal and not temporary
    union all
    select distinct
        'macro', function_name || '(' || array_to_string(parameters, ', ') || ')', comment
    from duckdb_functions()
    where function_type in ('macro', 'table_macro') and not internal and schema_name = 'main'
) as named
left join (
    select table_name, column_name, data_type, comment as column_comment, column_index
    from duckdb_columns()
    where not internal
) as columns on named.name = columns.table_name
order by kind, name, column_index;
