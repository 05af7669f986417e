-- One row describes the build, and its count is right.
SELECT 'build_info' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rows or document_count' AS problem
FROM build_info
HAVING count(*) <> 1 OR max(document_count) <> (SELECT count(*) FROM documents);
