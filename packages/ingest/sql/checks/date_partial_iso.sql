-- Dates are ISO text, perhaps partial.
SELECT 'plans.doc_date' AS relation, plan_id AS id, doc_date AS problem FROM plans WHERE NOT regexp_full_match(doc_date, '\d{4}(-\d{2}(-\d{2})?)?')
UNION ALL
SELECT 'legal_citations.cited_date' AS relation, citation_id AS id, cited_date AS problem FROM legal_citations WHERE NOT regexp_full_match(cited_date, '\d{4}(-\d{2}(-\d{2})?)?')
UNION ALL
SELECT 'legal_documents.issued_on' AS relation, legal_document_id AS id, issued_on AS problem FROM legal_documents WHERE NOT regexp_full_match(issued_on, '\d{4}(-\d{2}(-\d{2})?)?')
UNION ALL
SELECT 'cascade_steps.issued_on' AS relation, step_id AS id, issued_on AS problem FROM cascade_steps WHERE NOT regexp_full_match(issued_on, '\d{4}(-\d{2}(-\d{2})?)?')
UNION ALL
SELECT 'localities.valid_from' AS relation, locality_id AS id, valid_from AS problem FROM localities WHERE NOT regexp_full_match(valid_from, '\d{4}(-\d{2}(-\d{2})?)?')
UNION ALL
SELECT 'localities.valid_to' AS relation, locality_id AS id, valid_to AS problem FROM localities WHERE NOT regexp_full_match(valid_to, '\d{4}(-\d{2}(-\d{2})?)?')
UNION ALL
SELECT 'locality_successors.effective_on' AS relation, old_locality_id AS id, effective_on AS problem FROM locality_successors WHERE NOT regexp_full_match(effective_on, '\d{4}(-\d{2}(-\d{2})?)?');
