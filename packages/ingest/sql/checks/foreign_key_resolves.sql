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
WHERE f.plan_id IS NOT NULL;
