-- Every table, view and column is described.
SELECT 'tables' AS relation, table_name AS id, 'no comment' AS problem FROM duckdb_tables() WHERE NOT internal AND comment IS NULL
UNION ALL
SELECT 'views', view_name, 'no comment' FROM duckdb_views() WHERE NOT internal AND comment IS NULL
UNION ALL
SELECT 'columns', table_name || '.' || column_name, 'no comment' FROM duckdb_columns() WHERE NOT internal AND comment IS NULL;
