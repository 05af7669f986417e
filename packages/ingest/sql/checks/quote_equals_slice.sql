-- Each quote that is not null equals its slice of the text.
WITH evidence AS (
  SELECT 'plan_fields' AS relation, plan_id || ' ' || field AS id, plan_id, quote, start_offset, end_offset, page, confidence, rule_id FROM plan_fields
  UNION ALL
  SELECT 'legal_citations' AS relation, citation_id AS id, plan_id, quote, start_offset, end_offset, page, confidence, rule_id FROM legal_citations
  UNION ALL
  SELECT 'channel_mentions' AS relation, mention_id AS id, plan_id, quote, start_offset, end_offset, page, confidence, rule_id FROM channel_mentions
  UNION ALL
  SELECT 'assignments' AS relation, assignment_id AS id, plan_id, quote, start_offset, end_offset, page, confidence, rule_id FROM assignments
  UNION ALL
  SELECT 'commitments' AS relation, commitment_id AS id, plan_id, quote, start_offset, end_offset, page, confidence, rule_id FROM commitments
  UNION ALL
  SELECT 'findings' AS relation, finding_id AS id, plan_id, quote, start_offset, end_offset, page, confidence, rule_id FROM findings
  UNION ALL
  SELECT 'recipients' AS relation, recipient_id AS id, plan_id, quote, start_offset, end_offset, page, confidence, rule_id FROM recipients
)
SELECT e.relation, e.id, e.quote AS problem
FROM evidence AS e
LEFT JOIN plans AS p ON p.plan_id = e.plan_id
LEFT JOIN documents AS d ON d.document_id = p.document_id
WHERE e.quote IS NOT NULL
  AND substr(d.text, e.start_offset + 1, e.end_offset - e.start_offset) IS DISTINCT FROM e.quote;
