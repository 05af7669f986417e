-- Each quote that is not null equals its slice of the text: substr(text, start_offset + 1, end_offset - start_offset).
-- substr walks a text from its beginning, so each text is first cut into blocks and these into overlapping pieces (a third of the time,
-- measured on 500 plans; and a text of ten megabytes stays in memory). A quote longer than the overlap is looked up in the whole text.
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
  SELECT least(coalesce(max(end_offset - start_offset), 0), 2048) AS char_count FROM evidence
),
blocks AS (
  SELECT
    p.plan_id,
    unnest(range(length(d.text) // 65536 + 1)) AS number,
    unnest(list_transform(range(length(d.text) // 65536 + 1), lambda k: substr(d.text, k * 65536 + 1, 65536 + l.char_count))) AS block
  FROM plans AS p
  JOIN documents AS d ON d.document_id = p.document_id
  CROSS JOIN longest AS l
),
pieces AS (
  SELECT
    b.plan_id,
    b.number * 128 + unnest(range(least(128, length(b.block) // 512 + 1))) AS number,
    unnest(list_transform(range(least(128, length(b.block) // 512 + 1)), lambda k: substr(b.block, k * 512 + 1, 512 + l.char_count))) AS piece
  FROM blocks AS b
  CROSS JOIN longest AS l
)
SELECT e.relation, e.id, e.quote AS problem
FROM evidence AS e
CROSS JOIN longest AS l
LEFT JOIN pieces AS c ON c.plan_id = e.plan_id AND c.number = e.start_offset // 512
WHERE e.quote IS NOT NULL
  AND e.end_offset - e.start_offset <= l.char_count
  AND substr(c.piece, e.start_offset % 512 + 1, e.end_offset - e.start_offset) IS DISTINCT FROM e.quote
UNION ALL
SELECT e.relation, e.id, left(e.quote, 200) AS problem
FROM evidence AS e
CROSS JOIN longest AS l
LEFT JOIN plans AS p ON p.plan_id = e.plan_id
LEFT JOIN documents AS d ON d.document_id = p.document_id
WHERE e.quote IS NOT NULL
  AND e.end_offset - e.start_offset > l.char_count
  AND substr(d.text, e.start_offset + 1, e.end_offset - e.start_offset) IS DISTINCT FROM e.quote;
