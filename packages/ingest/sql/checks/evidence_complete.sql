-- No evidence, no row; a finding about something absent has none of it. Offsets, pages and confidence are in their ranges.
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
SELECT e.relation, e.id, concat_ws(' ', e.start_offset, e.end_offset, e.page, e.confidence, e.rule_id) AS problem
FROM evidence AS e
LEFT JOIN plans AS p ON p.plan_id = e.plan_id
LEFT JOIN documents AS d ON d.document_id = p.document_id
WHERE e.confidence IS NULL OR NOT e.confidence BETWEEN 0 AND 1
  OR e.rule_id IS NULL OR e.rule_id = ''
  OR (e.quote IS NULL) <> (e.start_offset IS NULL)
  OR (e.quote IS NULL) <> (e.end_offset IS NULL)
  OR (e.quote IS NULL AND (e.relation <> 'findings' OR e.page IS NOT NULL))
  OR e.quote = ''
  OR e.start_offset < 0 OR e.end_offset <= e.start_offset
  OR e.page < 1 OR e.page > coalesce(d.page_count, e.page);
