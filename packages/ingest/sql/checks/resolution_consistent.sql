-- A mention has its document exactly where it was resolved or inferred.
SELECT 'legal_citations' AS relation, citation_id AS id, resolution AS problem
FROM legal_citations
WHERE (resolution IN ('resolved', 'inferred')) <> (legal_document_id IS NOT NULL);
