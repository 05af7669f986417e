import { checkFiles } from '@doi-chieu/ingest/store/sql-files'
import { runChecks } from '@doi-chieu/ingest/store/run-checks'
import { describe, expect, it } from 'vitest'
import { changeableDatabase } from './database.js'

/** One way of breaking each rule; the check of that name must find it. */
const breakings: readonly (readonly [check: string, sql: string])[] = [
  ['quote_equals_slice', "UPDATE channel_mentions SET quote = quote || 'x' WHERE rowid = 0"],
  [
    'quote_equals_slice',
    'UPDATE assignments SET start_offset = start_offset + 1, end_offset = end_offset + 1 WHERE rowid = 0',
  ],
  // Longer than the overlap of the pieces that a text is cut into.
  [
    'quote_equals_slice',
    "UPDATE channel_mentions SET start_offset = 0, end_offset = 5000, quote = repeat('x', 5000) WHERE rowid = 0",
  ],
  ['quote_equals_slice', "UPDATE documents SET text = 'x' || text"],
  ['evidence_complete', 'UPDATE commitments SET confidence = 1.5 WHERE rowid = 0'],
  ['evidence_complete', "UPDATE plan_fields SET rule_id = '' WHERE rowid = 0"],
  ['evidence_complete', 'UPDATE recipients SET page = 0 WHERE rowid = 0'],
  [
    'evidence_complete',
    'UPDATE findings SET quote = NULL WHERE rowid = (SELECT min(rowid) FROM findings WHERE quote IS NOT NULL)',
  ],
  ['id_unique', 'INSERT INTO channel_mentions SELECT * FROM channel_mentions LIMIT 1'],
  ['id_unique', 'INSERT INTO plans SELECT * FROM plans LIMIT 1'],
  ['id_unique', 'INSERT INTO codes SELECT * FROM codes LIMIT 1'],
  ['foreign_key_resolves', 'DELETE FROM plans WHERE plan_year = 2024'],
  ['foreign_key_resolves', "UPDATE plans SET locality_id = 'nowhere' WHERE rowid = 0"],
  ['foreign_key_resolves', 'DELETE FROM documents WHERE rowid = 0'],
  ['code_known', "UPDATE channel_mentions SET channel = 'pigeon' WHERE rowid = 0"],
  ['code_known', "DELETE FROM codes WHERE list = 'duty'"],
  ['text_canonical', 'UPDATE documents SET text = text || chr(13), char_count = char_count + 1 WHERE rowid = 0'],
  [
    'text_canonical',
    "UPDATE documents SET text = text || 'e' || chr(769), char_count = char_count + 2 WHERE rowid = 0",
  ],
  ['text_canonical', 'UPDATE documents SET char_count = char_count + 1 WHERE rowid = 0'],
  ['document_named', 'DELETE FROM document_names WHERE rowid = 0'],
  ['date_partial_iso', "UPDATE plans SET doc_date = '15/3/2024' WHERE rowid = 0"],
  [
    'resolution_consistent',
    "UPDATE legal_citations SET resolution = 'resolved', legal_document_id = NULL WHERE rowid = 0",
  ],
  ['rank_present', 'UPDATE plans SET title_sort = NULL WHERE rowid = 0'],
  ['rank_present', 'UPDATE documents SET file_name_sort = 0'],
  ['build_described', 'UPDATE build_info SET document_count = 99'],
  ['build_described', 'DELETE FROM build_info'],
  ['comment_present', 'CREATE TABLE stray (x INTEGER)'],
]

describe('checks', () => {
  it('hold on the database of the five plans', async () => {
    expect(await runChecks(await changeableDatabase())).toEqual([])
  })

  it('hold where a quote lies anywhere in a text of several blocks, short or long', async () => {
    const connection = await changeableDatabase()
    await connection.run(
      "UPDATE documents SET text = text || repeat('Đối chiếu từng chữ một. ', 9000), char_count = char_count + 9000 * 24",
    )
    await connection.run(`UPDATE channel_mentions SET start_offset = 65536 * (rowid % 3) + 65000 + rowid,
      end_offset = 65536 * (rowid % 3) + 65000 + rowid + CASE WHEN rowid % 7 = 0 THEN 3000 ELSE 700 + rowid END`)
    await connection.run(`UPDATE channel_mentions SET quote = (
      SELECT substr(d.text, start_offset + 1, end_offset - start_offset)
      FROM plans AS p JOIN documents AS d USING (document_id) WHERE p.plan_id = channel_mentions.plan_id)`)
    expect((await runChecks(connection)).map(({ check }) => check)).not.toContain('quote_equals_slice')
  })

  it('each check can fail', () => {
    expect([...new Set(breakings.map(([check]) => check))].sort()).toEqual(checkFiles().map((file) => file.name))
  })

  it('each breaking is found by its check', { timeout: 120_000 }, async () => {
    const connection = await changeableDatabase()
    for (const [check, sql] of breakings) {
      await connection.run('BEGIN')
      await connection.run(sql)
      const failures = await runChecks(connection)
      await connection.run('ROLLBACK')
      expect(
        failures.map((failure) => failure.check),
        sql,
      ).toContain(check)
    }
  })
})
