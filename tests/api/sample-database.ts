import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  DuckDBInstance,
  DuckDBTimestampValue,
  listValue,
  type DuckDBConnection,
  type DuckDBValue,
} from '@duckdb/node-api'
import { vietnameseRanks } from '@doi-chieu/core/text/vietnamese-order'
import { tableFiles, viewFiles } from '@doi-chieu/ingest/store/sql-files'
import { emptyPlan } from '../harness/empty-plan.js'
import { samplePlans, type SampleFact, type SamplePlan } from './sample-plans.js'

/** A folder for one test file; `clear` takes it away. */
export async function scratchFolder(): Promise<{
  readonly at: (name: string) => string
  readonly clear: () => Promise<void>
}> {
  const folder = await mkdtemp(join(tmpdir(), 'doichieu-api-'))
  return { at: (name) => join(folder, name), clear: () => rm(folder, { recursive: true, force: true }) }
}

/** The id that the API gives the sample: from its inputs, extractor and schema. */
export const sampleBuildId = (plans: readonly SamplePlan[], extractor = 'sample'): string =>
  createHash('sha256')
    .update(`${inputsOf(plans)} ${extractor} 1`)
    .digest('hex')
    .slice(0, 12)

function inputsOf(plans: readonly SamplePlan[]): string {
  return createHash('sha256')
    .update(plans.map(({ id }) => id).join())
    .digest('hex')
}

/** Writes a database in the real schema with hand-made rows, so that every figure of an answer is known beforehand. */
export async function buildSampleDatabase(path: string, plans: readonly SamplePlan[] = samplePlans): Promise<void> {
  const instance = await DuckDBInstance.create(path)
  const connection = await instance.connect()
  try {
    for (const { sql } of tableFiles()) await connection.run(sql)
    for (const [table, rows] of Object.entries(rowsOf(plans))) await insertRows(connection, table, rows)
    for (const { sql } of viewFiles()) await connection.run(sql)
    await connection.run('CHECKPOINT')
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

type Row = Readonly<Record<string, string | number | boolean | null | Date | readonly string[]>>

/** Inserts rows into the real table: a column `x_sort` gets the rank of `x`, a column that the rows lack stays null. */
async function insertRows(connection: DuckDBConnection, table: string, rows: readonly Row[]): Promise<void> {
  const found = await connection.runAndReadAll(
    'select column_name from duckdb_columns() where table_name = $table order by column_index',
    { table },
  )
  const columns = found.getRows().map(([name]) => String(name))
  const ranks = new Map(
    columns
      .filter((column) => column.endsWith('_sort'))
      .map((column) => {
        const base = column.replace(/_sort$/, '')
        return [column, vietnameseRanks(rows.map((row) => row[base]).filter((value) => typeof value === 'string'))]
      }),
  )
  const cell = (row: Row, column: string): DuckDBValue => {
    const rank = ranks.get(column)
    const value = row[rank === undefined ? column : column.replace(/_sort$/, '')] ?? null
    if (rank !== undefined) return typeof value === 'string' ? (rank.get(value) ?? null) : null
    if (value instanceof Date) return new DuckDBTimestampValue(BigInt(value.getTime()) * 1000n)
    return typeof value === 'object' && value !== null ? listValue([...value]) : value
  }
  const places = columns.map((_, n) => `$${n + 1}`).join(', ')
  for (const row of rows) {
    await connection.run(
      `insert into ${table} (${columns.join(', ')}) values (${places})`,
      columns.map((column) => cell(row, column)),
    )
  }
}

/** Opens an existing file for writing, for tests that damage it. */
export async function alter(path: string, work: (connection: DuckDBConnection) => Promise<unknown>): Promise<void> {
  const instance = await DuckDBInstance.create(path)
  const connection = await instance.connect()
  try {
    await work(connection)
    await connection.run('CHECKPOINT')
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

const MOMENT = new Date('2026-11-21T01:02:03Z')
const ABSENT = { quote: null, start_offset: null, end_offset: null }

function facts(plan: SamplePlan, idColumn: string, found: readonly SampleFact[]): readonly Row[] {
  return found.map(({ quote, columns }, n) => {
    const start = plan.text.indexOf(quote)
    if (start === -1) throw new Error(`${plan.id} does not hold "${quote}"`)
    return {
      [idColumn]: `${plan.id}/${idColumn}/${n}`,
      plan_id: plan.id,
      ...columns,
      ...(quote === '' ? ABSENT : { quote, start_offset: start, end_offset: start + quote.length }),
      page: null,
      confidence: 0.9,
      rule_id: 'sample.rule',
    }
  })
}

const documentId = (plan: SamplePlan): string => createHash('sha256').update(plan.text).digest('hex')

function rowsOf(plans: readonly SamplePlan[]): Readonly<Record<string, readonly Row[]>> {
  const unit = (
    locality_id: string,
    name: string,
    level: string,
    parent_id: string | null,
    valid_to: string | null,
  ): Row => ({
    locality_id,
    code: null,
    name,
    level,
    parent_id,
    valid_from: null,
    valid_to,
    succession: valid_to === null ? 'current' : 'one',
  })
  return {
    documents: plans.map((plan) => ({
      document_id: documentId(plan),
      file_name: `${plan.id}.txt`,
      media_type: 'text/plain',
      byte_count: Buffer.byteLength(plan.text),
      page_count: null,
      text: plan.text,
      char_count: plan.text.length,
      text_quality: plan.quality,
      extraction_method: 'text',
      ingested_at: MOMENT,
    })),
    document_names: plans.flatMap((plan) =>
      [`${plan.id}.txt`, `copy/${plan.id}.txt`].map((file_name) => ({ document_id: documentId(plan), file_name })),
    ),
    plans: plans.map((plan) => ({
      ...emptyPlan,
      plan_id: plan.id,
      document_id: documentId(plan),
      ...plan.plan,
    })),
    plan_fields: plans.flatMap((plan) =>
      facts(plan, 'unused', [
        { quote: plan.text.slice(0, 10), columns: { field: 'title', value: 'x', inferred: false } },
      ]),
    ),
    channel_mentions: plans.flatMap((plan) => facts(plan, 'mention_id', plan.mentions)),
    legal_citations: plans.flatMap((plan) => facts(plan, 'citation_id', plan.citations)),
    assignments: plans.flatMap((plan) => facts(plan, 'assignment_id', plan.assignments)),
    commitments: plans.flatMap((plan) => facts(plan, 'commitment_id', plan.commitments)),
    findings: plans.flatMap((plan) => facts(plan, 'finding_id', plan.findings)),
    recipients: plans.flatMap((plan) =>
      facts(plan, 'recipient_id', [
        { quote: plan.text.slice(0, 5), columns: { ordinal: 1, recipient: 'Lưu: VT', is_archive: true } },
      ]),
    ),
    legal_documents: [
      {
        legal_document_id: 'law-76',
        number: '76/NQ-CP',
        doc_type: 'Nghị quyết',
        issuer: 'Chính phủ',
        issuer_level: 'central',
        issued_on: '2021-07-15',
        title: 'Chương trình tổng thể cải cách hành chính',
        source: 'catalogue',
      },
    ],
    localities: [
      unit('old-hai-duong', 'tỉnh Hải Dương', 'province', null, '2025-07-01'),
      unit('new-hai-phong', 'thành phố Hải Phòng', 'province', null, null),
      unit('old-tu-ky', 'huyện Tứ Kỳ', 'district', 'old-hai-duong', '2025-07-01'),
      unit('old-ngoc-ky', 'xã Ngọc Kỳ', 'commune', 'old-tu-ky', '2025-07-01'),
      unit('new-tu-ky', 'xã Tứ Kỳ', 'commune', 'new-hai-phong', null),
      unit('dak-lak', 'tỉnh Đắk Lắk', 'province', null, null),
      unit('hoa-phu', 'xã Hoà Phú', 'commune', 'dak-lak', null),
      unit('phuong-10', 'Phường 10', 'ward', 'dak-lak', null),
      unit('phuong-2', 'Phường 2', 'ward', 'dak-lak', null),
    ],
    locality_successors: [
      {
        old_locality_id: 'old-ngoc-ky',
        new_locality_id: 'new-tu-ky',
        relation: 'whole',
        effective_on: '2025-07-01',
        legal_basis: '1669/NQ-UBTVQH15',
      },
    ],
    refused_files: [
      {
        file_name: 'scan.pdf',
        reason: 'unsupported_type',
        what_vi: 'Tệp PDF: chưa đọc được.',
        what_en: 'PDF file: not read yet.',
        effect_vi: 'Không có trong cơ sở dữ liệu.',
        effect_en: 'Not in the database.',
        next_vi: 'Lưu thành .txt.',
        next_en: 'Save as .txt.',
      },
    ],
    build_info: [
      {
        schema_version: '1',
        extractor_version: 'sample',
        built_at: MOMENT,
        document_count: plans.length,
        inputs_sha256: inputsOf(plans),
      },
    ],
  }
}
