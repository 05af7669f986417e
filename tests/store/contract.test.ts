import { describe, expect, it } from 'vitest'
import { fixtureDatabase } from '../harness/fixture-database.js'
import { openDatabase, rows } from './database.js'

const evidence = 'quote start_offset end_offset page confidence rule_id'
const scope =
  'plan_id plan_year locality_id locality_name locality_level district_name province_name current_locality_name current_province_name'

/** What the public contract promises of each relation. */
const promised: Readonly<Record<string, string>> = {
  documents:
    'document_id file_name media_type byte_count page_count text char_count text_quality extraction_method ingested_at',
  plans:
    'plan_id document_id title plan_year doc_number doc_symbol doc_date issuer issuer_level locality_id locality_name locality_level district_name province_name current_locality_id current_locality_name current_province_name signer_name signer_title signing_form place_inferred',
  plan_fields: `plan_id field value inferred ${evidence}`,
  localities: 'locality_id code name level parent_id valid_from valid_to',
  locality_successors: 'old_locality_id new_locality_id relation effective_on legal_basis',
  legal_citations: `citation_id plan_id doc_type number issuer cited_date subject role legal_document_id resolution ${evidence}`,
  legal_documents: 'legal_document_id number doc_type issuer issuer_level issued_on title source',
  channel_mentions: `mention_id plan_id channel section ${evidence}`,
  assignments: `assignment_id plan_id actor actor_role duty task partners frequency deadline layout ${evidence}`,
  commitments: `commitment_id plan_id kind index_code par_area value unit comparator frequency ${evidence}`,
  findings: `finding_id plan_id kind severity message_vi message_en expected ${evidence}`,
  recipients: `recipient_id plan_id ordinal recipient is_archive ${evidence}`,
  codes: 'list code label_vi label_en definition_vi definition_en',
  build_info: 'schema_version extractor_version built_at document_count inputs_sha256',
  document_names: 'document_id file_name',
  refused_files: 'file_name reason what_vi what_en effect_vi effect_en next_vi next_en',
  plan_places: 'plan_id then_name then_province now_name now_province succession',
  v_cascade:
    'programme_id programme_number step step_year state level issuer number issued_on lag_days above_step_id lag_from_above_days par_areas channels indices channels_added channels_dropped',
  v_channel_mix: `${scope} channel has_channel mentions strength share_of_plan_mentions`,
  v_legal_citations: `${scope} legal_document_id number mentions share_of_plan_citations lag_days`,
  v_assignments: `${scope} actor_role duty assignments clear_count clarity`,
  v_par_commitments: `${scope} kind index_code par_area value unit commitments`,
}

describe('the published database', () => {
  it.each(Object.entries(promised))('%s has its columns', async (relation, columns) => {
    const found = await rows(
      await openDatabase(fixtureDatabase()),
      `SELECT column_name FROM duckdb_columns() WHERE table_name = '${relation}'`,
    )
    expect(found.map((row) => row['column_name'])).toEqual(expect.arrayContaining(columns.split(' ')))
  })

  it('describes every table, view and column in both languages', async () => {
    const connection = await openDatabase(fixtureDatabase())
    const undescribed = await rows(
      connection,
      `SELECT table_name, NULL AS column_name FROM duckdb_tables() WHERE NOT internal AND NOT coalesce(comment LIKE '_% | _%', false)
       UNION ALL SELECT view_name, NULL FROM duckdb_views() WHERE NOT internal AND NOT coalesce(comment LIKE '_% | _%', false)
       UNION ALL SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal AND NOT coalesce(comment LIKE '_% | _%', false)`,
    )
    expect(undescribed).toEqual([])
  })

  it('has no type that JSON cannot take', async () => {
    const types = await rows(
      await openDatabase(fixtureDatabase()),
      'SELECT DISTINCT data_type FROM duckdb_columns() WHERE NOT internal ORDER BY 1',
    )
    expect(types.map((row) => row['data_type'])).toEqual([
      'BOOLEAN',
      'DOUBLE',
      'INTEGER',
      'TIMESTAMP',
      'VARCHAR',
      'VARCHAR[]',
    ])
  })

  it('slices quotes out of texts in SQL', async () => {
    const wrong = await rows(
      await openDatabase(fixtureDatabase()),
      `SELECT m.mention_id FROM channel_mentions AS m JOIN plans USING (plan_id) JOIN documents USING (document_id)
       WHERE substr(text, start_offset + 1, end_offset - start_offset) <> quote`,
    )
    expect(wrong).toEqual([])
  })
})

describe('views', () => {
  it('v_channel_mix has every plan × channel, zeros included, and its counts are those of the mentions', async () => {
    const connection = await openDatabase(fixtureDatabase())
    expect(
      await rows(
        connection,
        `SELECT count(*) = (SELECT count(*) FROM plans) * (SELECT count(*) FROM codes WHERE list = 'channel') AS complete,
           sum(mentions) = (SELECT count(*) FROM channel_mentions) AS counted,
           bool_and(has_channel = (mentions > 0)) AS agreed, bool_and(strength <= mentions) AS bounded,
           bool_or(NOT has_channel) AS has_zeros
         FROM v_channel_mix`,
      ),
    ).toEqual([{ complete: true, counted: true, agreed: true, bounded: true, has_zeros: true }])
  })

  it.each([
    ['v_channel_mix', 'share_of_plan_mentions', 'channel_mentions', 'mentions'],
    ['v_legal_citations', 'share_of_plan_citations', 'legal_citations', 'mentions'],
    ['v_assignments', 'share_of_plan_assignments', 'assignments', 'assignments'],
    ['v_par_commitments', 'share_of_plan_commitments', 'commitments', 'commitments'],
  ])('%s: the shares of a plan make one, the counts make the table', async (view, share, table, count) => {
    const connection = await openDatabase(fixtureDatabase())
    const plans = await rows(
      connection,
      `SELECT plan_id, round(sum(${share}), 9) AS whole FROM ${view} GROUP BY 1 HAVING whole <> 1`,
    )
    expect(plans).toEqual([])
    expect(
      await rows(connection, `SELECT sum(${count}) = (SELECT count(*) FROM ${table}) AS same FROM ${view}`),
    ).toEqual([{ same: true }])
  })

  it('v_assignments: clarity is the share with a deadline or a frequency', async () => {
    const connection = await openDatabase(fixtureDatabase())
    const wrong = await rows(
      connection,
      `SELECT v.plan_id FROM v_assignments AS v
       JOIN (SELECT plan_id, actor_role, duty, avg(CAST(deadline IS NOT NULL OR frequency IS NOT NULL AS INTEGER)) AS clear
             FROM assignments GROUP BY ALL) AS a USING (plan_id, actor_role, duty)
       WHERE abs(clarity - clear) > 1e-9 OR clear_count > assignments`,
    )
    expect(wrong).toEqual([])
  })

  it('the rows behind a cell are reached by its id', async () => {
    const connection = await openDatabase(fixtureDatabase())
    expect(
      await rows(
        connection,
        `SELECT (SELECT count(*) FROM v_channel_mix AS v ANTI JOIN channel_mentions AS m ON m.mention_id = v.first_mention_id AND m.channel = v.channel WHERE has_channel)
          + (SELECT count(*) FROM v_legal_citations AS v ANTI JOIN legal_citations AS c ON c.citation_id = v.first_citation_id)
          + (SELECT count(*) FROM v_assignments AS v ANTI JOIN assignments AS a ON a.assignment_id = v.first_assignment_id AND a.duty = v.duty)
          + (SELECT count(*) FROM v_par_commitments AS v ANTI JOIN commitments AS c ON c.commitment_id = v.first_commitment_id AND c.kind = v.kind)
          AS lost`,
      ),
    ).toEqual([{ lost: '0' }])
  })
})
