-- Ids are unique; a document carries one plan; a name belongs to one document.
SELECT 'documents' AS relation, document_id AS id, 'repeated' AS problem FROM documents GROUP BY document_id HAVING count(*) > 1
UNION ALL
SELECT 'document_names' AS relation, file_name AS id, 'repeated' AS problem FROM document_names GROUP BY file_name HAVING count(*) > 1
UNION ALL
SELECT 'plans' AS relation, plan_id AS id, 'repeated' AS problem FROM plans GROUP BY plan_id HAVING count(*) > 1
UNION ALL
SELECT 'plans' AS relation, document_id AS id, 'repeated' AS problem FROM plans GROUP BY document_id HAVING count(*) > 1
UNION ALL
SELECT 'localities' AS relation, locality_id AS id, 'repeated' AS problem FROM localities GROUP BY locality_id HAVING count(*) > 1
UNION ALL
SELECT 'legal_citations' AS relation, citation_id AS id, 'repeated' AS problem FROM legal_citations GROUP BY citation_id HAVING count(*) > 1
UNION ALL
SELECT 'legal_documents' AS relation, legal_document_id AS id, 'repeated' AS problem FROM legal_documents GROUP BY legal_document_id HAVING count(*) > 1
UNION ALL
SELECT 'channel_mentions' AS relation, mention_id AS id, 'repeated' AS problem FROM channel_mentions GROUP BY mention_id HAVING count(*) > 1
UNION ALL
SELECT 'assignments' AS relation, assignment_id AS id, 'repeated' AS problem FROM assignments GROUP BY assignment_id HAVING count(*) > 1
UNION ALL
SELECT 'commitments' AS relation, commitment_id AS id, 'repeated' AS problem FROM commitments GROUP BY commitment_id HAVING count(*) > 1
UNION ALL
SELECT 'findings' AS relation, finding_id AS id, 'repeated' AS problem FROM findings GROUP BY finding_id HAVING count(*) > 1
UNION ALL
SELECT 'recipients' AS relation, recipient_id AS id, 'repeated' AS problem FROM recipients GROUP BY recipient_id HAVING count(*) > 1
UNION ALL
SELECT 'cascade_steps' AS relation, step_id AS id, 'repeated' AS problem FROM cascade_steps GROUP BY step_id HAVING count(*) > 1
UNION ALL
SELECT 'plan_places' AS relation, plan_id AS id, 'repeated' AS problem FROM plan_places GROUP BY plan_id HAVING count(*) > 1
UNION ALL
SELECT 'refused_files' AS relation, file_name AS id, 'repeated' AS problem FROM refused_files GROUP BY file_name HAVING count(*) > 1
UNION ALL
SELECT 'codes', list || ' ' || code, 'repeated' FROM codes GROUP BY list, code HAVING count(*) > 1;
