-- Each foreign key resolves.
SELECT DISTINCT 'document_names' AS relation, f.document_id AS id, 'not in documents' AS problem
FROM document_names AS f ANTI JOIN documents AS k ON k.document_id = f.document_id
WHERE f.document_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'plans' AS relation, f.document_id AS id, 'not in documents' AS problem
FROM plans AS f ANTI JOIN documents AS k ON k.document_id = f.document_id
WHERE f.document_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'plans' AS relation, f.locality_id AS id, 'not in localities' AS problem
FROM plans AS f ANTI JOIN localities AS k ON k.locality_id = f.locality_id
WHERE f.locality_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'plans' AS relation, f.current_locality_id AS id, 'not in localities' AS problem
FROM plans AS f ANTI JOIN localities AS k ON k.locality_id = f.current_locality_id
WHERE f.current_locality_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'localities' AS relation, f.parent_id AS id, 'not in localities' AS problem
FROM localities AS f ANTI JOIN localities AS k ON k.locality_id = f.parent_id
WHERE f.parent_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'locality_successors' AS relation, f.old_locality_id AS id, 'not in localities' AS problem
FROM locality_successors AS f ANTI JOIN localities AS k ON k.locality_id = f.old_locality_id
WHERE f.old_locality_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'locality_successors' AS relation, f.new_locality_id AS id, 'not in localities' AS problem
FROM locality_successors AS f ANTI JOIN localities AS k ON k.locality_id = f.new_locality_id
WHERE f.new_locality_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'legal_citations' AS relation, f.legal_document_id AS id, 'not in legal_documents' AS problem
FROM legal_citations AS f ANTI JOIN legal_documents AS k ON k.legal_document_id = f.legal_document_id
WHERE f.legal_document_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'plan_fields' AS relation, f.plan_id AS id, 'not in plans' AS problem
FROM plan_fields AS f ANTI JOIN plans AS k ON k.plan_id = f.plan_id
WHERE f.plan_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'legal_citations' AS relation, f.plan_id AS id, 'not in plans' AS problem
FROM legal_citations AS f ANTI JOIN plans AS k ON k.plan_id = f.plan_id
WHERE f.plan_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'channel_mentions' AS relation, f.plan_id AS id, 'not in plans' AS problem
FROM channel_mentions AS f ANTI JOIN plans AS k ON k.plan_id = f.plan_id
WHERE f.plan_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'assignments' AS relation, f.plan_id AS id, 'not in plans' AS problem
FROM assignments AS f ANTI JOIN plans AS k ON k.plan_id = f.plan_id
WHERE f.plan_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'commitments' AS relation, f.plan_id AS id, 'not in plans' AS problem
FROM commitments AS f ANTI JOIN plans AS k ON k.plan_id = f.plan_id
WHERE f.plan_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'findings' AS relation, f.plan_id AS id, 'not in plans' AS problem
FROM findings AS f ANTI JOIN plans AS k ON k.plan_id = f.plan_id
WHERE f.plan_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'recipients' AS relation, f.plan_id AS id, 'not in plans' AS problem
FROM recipients AS f ANTI JOIN plans AS k ON k.plan_id = f.plan_id
WHERE f.plan_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'cascade_steps' AS relation, f.programme_id AS id, 'not in legal_documents' AS problem
FROM cascade_steps AS f ANTI JOIN legal_documents AS k ON k.legal_document_id = f.programme_id
WHERE f.programme_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'cascade_steps' AS relation, f.legal_document_id AS id, 'not in legal_documents' AS problem
FROM cascade_steps AS f ANTI JOIN legal_documents AS k ON k.legal_document_id = f.legal_document_id
WHERE f.legal_document_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'cascade_steps' AS relation, f.plan_id AS id, 'not in plans' AS problem
FROM cascade_steps AS f ANTI JOIN plans AS k ON k.plan_id = f.plan_id
WHERE f.plan_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'cascade_steps' AS relation, f.citation_id AS id, 'not in legal_citations' AS problem
FROM cascade_steps AS f ANTI JOIN legal_citations AS k ON k.citation_id = f.citation_id
WHERE f.citation_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'cascade_steps' AS relation, f.locality_id AS id, 'not in localities' AS problem
FROM cascade_steps AS f ANTI JOIN localities AS k ON k.locality_id = f.locality_id
WHERE f.locality_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'cascade_steps' AS relation, f.above_step_id AS id, 'not in cascade_steps' AS problem
FROM cascade_steps AS f ANTI JOIN cascade_steps AS k ON k.step_id = f.above_step_id
WHERE f.above_step_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'cascade_steps' AS relation, f.compared_step_id AS id, 'not in cascade_steps' AS problem
FROM cascade_steps AS f ANTI JOIN cascade_steps AS k ON k.step_id = f.compared_step_id
WHERE f.compared_step_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'plan_places' AS relation, f.plan_id AS id, 'not in plans' AS problem
FROM plan_places AS f ANTI JOIN plans AS k ON k.plan_id = f.plan_id
UNION ALL
SELECT DISTINCT 'plan_places' AS relation, f.plan_id AS id, 'lacks its row' AS problem
FROM plans AS f ANTI JOIN plan_places AS k ON k.plan_id = f.plan_id;
