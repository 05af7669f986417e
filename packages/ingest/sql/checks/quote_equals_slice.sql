-- Each quote that is not null equals its slice of the text: substr(text, start_offset + 1, end_offset - start_offset).
-- substr walks a text from its beginning, so the texts are first cut into overlapping pieces (a third of the time, measured on 500 plans).
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
),
longest AS (
  SELECT coalesce(max(length(quote)), 0) AS char_count FROM evidence
),
pieces AS (
  SELECT p.plan_id, k.number, substr(d.text, k.number * 512 + 1, 512 + l.char_count) AS piece
  FROM plans AS p
  JOIN documents AS d ON d.document_id = p.document_id
  CROSS JOIN longest AS l
  CROSS JOIN LATERAL (SELECT unnest(range(length(d.text) // 512 + 1)) AS number) AS k
)
SELECT e.relation, e.id, e.quote AS problem
FROM evidence AS e
LEFT JOIN pieces AS c ON c.plan_id = e.plan_id AND c.number = e.start_offset // 512
WHERE e.quote IS NOT NULL
  AND substr(c.piece, e.start_offset % 512 + 1, e.end_offset - e.start_offset) IS DISTINCT FROM e.quote;
