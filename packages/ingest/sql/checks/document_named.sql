-- Each document has its own name among its names; a refused file is not a document that was just read.
SELECT 'documents' AS relation, d.document_id AS id, d.file_name AS problem
FROM documents AS d ANTI JOIN document_names AS n ON n.document_id = d.document_id AND n.file_name = d.file_name;
