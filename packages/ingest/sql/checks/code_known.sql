-- Each code is in codes, in the list of its column.
WITH used AS (
  SELECT 'documents.text_quality' AS relation, 'text_quality' AS list, text_quality AS code FROM documents
  UNION
  SELECT 'documents.extraction_method' AS relation, 'extraction_method' AS list, extraction_method AS code FROM documents
  UNION
  SELECT 'plans.issuer_level' AS relation, 'issuer_level' AS list, issuer_level AS code FROM plans
  UNION
  SELECT 'plans.locality_level' AS relation, 'locality_level' AS list, locality_level AS code FROM plans
  UNION
  SELECT 'localities.level' AS relation, 'locality_level' AS list, level AS code FROM localities
  UNION
  SELECT 'localities.succession' AS relation, 'succession' AS list, succession AS code FROM localities
  UNION
  SELECT 'plan_places.succession' AS relation, 'succession' AS list, succession AS code FROM plan_places
  UNION
  SELECT 'locality_successors.relation' AS relation, 'successor_relation' AS list, relation AS code FROM locality_successors
  UNION
  SELECT 'legal_citations.role' AS relation, 'citation_role' AS list, role AS code FROM legal_citations
  UNION
  SELECT 'legal_citations.resolution' AS relation, 'resolution' AS list, resolution AS code FROM legal_citations
  UNION
  SELECT 'legal_documents.issuer_level' AS relation, 'issuer_level' AS list, issuer_level AS code FROM legal_documents
  UNION
  SELECT 'legal_documents.source' AS relation, 'legal_source' AS list, source AS code FROM legal_documents
  UNION
  SELECT 'cascade_steps.step' AS relation, 'cascade_step' AS list, step AS code FROM cascade_steps
  UNION
  SELECT 'cascade_steps.state' AS relation, 'cascade_state' AS list, state AS code FROM cascade_steps
  UNION
  SELECT 'cascade_steps.level' AS relation, 'issuer_level' AS list, level AS code FROM cascade_steps
  UNION
  SELECT 'channel_mentions.channel' AS relation, 'channel' AS list, channel AS code FROM channel_mentions
  UNION
  SELECT 'assignments.actor_role' AS relation, 'actor_role' AS list, actor_role AS code FROM assignments
  UNION
  SELECT 'assignments.duty' AS relation, 'duty' AS list, duty AS code FROM assignments
  UNION
  SELECT 'assignments.layout' AS relation, 'layout' AS list, layout AS code FROM assignments
  UNION
  SELECT 'commitments.kind' AS relation, 'commitment_kind' AS list, kind AS code FROM commitments
  UNION
  SELECT 'commitments.index_code' AS relation, 'index_code' AS list, index_code AS code FROM commitments
  UNION
  SELECT 'commitments.par_area' AS relation, 'par_area' AS list, par_area AS code FROM commitments
  UNION
  SELECT 'commitments.comparator' AS relation, 'comparator' AS list, comparator AS code FROM commitments
  UNION
  SELECT 'findings.kind' AS relation, 'finding_kind' AS list, kind AS code FROM findings
  UNION
  SELECT 'findings.severity' AS relation, 'severity' AS list, severity AS code FROM findings
  UNION
  SELECT 'refused_files.reason' AS relation, 'refusal_reason' AS list, reason AS code FROM refused_files
)
SELECT u.relation, u.code AS id, 'not in the list ' || u.list AS problem
FROM used AS u ANTI JOIN codes AS c ON c.list = u.list AND c.code = u.code
WHERE u.code IS NOT NULL;
