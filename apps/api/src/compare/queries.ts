import { actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { legalDocumentSchema } from '@doi-chieu/core/legal/legal-document'
import { emptyMeaningOf, type EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import type { z } from 'zod'
import { rolesNotApplicable } from '../assignment/role-applies.js'
import { localityLabels } from '../locality/by-name.js'
import type { PlanHead } from '../plan/plan-head.js'
import { plansInScope } from '../plan/plan-scope.js'
import type { Snapshot } from '../database/snapshot.js'
import { defineStatement } from '../database/statement.js'
import {
  areaKeySchema,
  assignmentKeySchema,
  channelKeySchema,
  documentKeySchema,
  findingKeySchema,
  indexKeySchema,
  kindKeySchema,
  type CompareCell,
  type compareRequestSchema,
  type CompareRow,
  type CompareSide,
  type CompareSubject,
  type CompareTable,
} from './answers.js'
import { defineSideCounts, memberOf, readSideRows, readSideTotals } from './side-counts.js'

const documentsStatement = defineStatement(
  'compare.legal_documents',
  legalDocumentSchema,
  `select * from legal_documents where list_contains($ids::VARCHAR[], legal_document_id)`,
)

const channels = defineSideCounts({
  name: 'channels',
  table: 'channel_mentions',
  key: channelKeySchema,
  columns: ['channel'],
})
const citations = defineSideCounts({
  name: 'citations',
  table: 'legal_citations',
  key: documentKeySchema,
  columns: ['legal_document_id'],
})
const assignments = defineSideCounts({
  name: 'assignments',
  table: 'assignments',
  key: assignmentKeySchema,
  columns: ['actor_role', 'duty'],
  withClear: true,
})
const kinds = defineSideCounts({ name: 'kinds', table: 'commitments', key: kindKeySchema, columns: ['kind'] })
const indices = defineSideCounts({
  name: 'indices',
  table: 'commitments',
  key: indexKeySchema,
  columns: ['index_code'],
})
const areas = defineSideCounts({ name: 'par_areas', table: 'commitments', key: areaKeySchema, columns: ['par_area'] })
const findings = defineSideCounts({ name: 'findings', table: 'findings', key: findingKeySchema, columns: ['kind'] })

const MOST_DOCUMENTS = 200
const NAMED_PLANS = 5

const plansWith = ({ cells }: { readonly cells: readonly CompareCell[] }): number =>
  cells.reduce((sum, cell) => sum + cell.plans_with, 0)

/** Documents with their names, the most widely cited first. */
async function documentRows(
  db: Snapshot,
  rows: readonly CompareRow<z.infer<typeof documentKeySchema>>[],
): Promise<CompareTable['documents']> {
  const shown = rows.toSorted((a, b) => plansWith(b) - plansWith(a)).slice(0, MOST_DOCUMENTS)
  const ids = shown.map(({ legal_document_id }) => legal_document_id)
  const byId = new Map((await db.rows(documentsStatement, { ids })).map((row) => [row.legal_document_id, row] as const))
  return shown.flatMap(({ legal_document_id, cells }) => {
    const document = byId.get(legal_document_id)
    return document === undefined ? [] : [{ document, cells }]
  })
}

/** What an empty cell means: nobody wrote a plan, all texts are too damaged to tell, or it was read and is not there. */
function statusOf(plans: readonly PlanHead[], facts: number): EmptyMeaning {
  if (plans.length === 0) return 'no_document'
  const damaged = plans.every(({ text_quality }) => emptyMeaningOf(text_quality, facts) === 'unreadable')
  return damaged ? 'unreadable' : 'not_found'
}

function bySubject<T>(of: (subject: CompareSubject) => T): Readonly<Record<CompareSubject, T>> {
  return {
    channel: of('channel'),
    citation: of('citation'),
    assignment: of('assignment'),
    commitment: of('commitment'),
    finding: of('finding'),
  }
}

/** How many rows the side has something in. */
function distinctIn(rows: readonly { readonly cells: readonly CompareCell[] }[], side: number): number {
  return rows.filter(({ cells }) => (cells[side]?.facts ?? 0) > 0).length
}

/** What was read of all sides; the lists have one entry a side. */
interface SidesRead {
  readonly plans: readonly (readonly PlanHead[])[]
  readonly units: readonly CompareSide['units'][]
  readonly totals: Readonly<Record<CompareSubject, readonly CompareCell[]>>
  readonly rowsOf: Readonly<Record<CompareSubject, readonly { readonly cells: readonly CompareCell[] }[]>>
}

function sideAt(index: number, { plans, units, totals, rowsOf }: SidesRead): CompareSide {
  const heads = plans[index] ?? []
  const total = (subject: CompareSubject): CompareCell =>
    totals[subject][index] ?? { plans_with: 0, facts: 0, clear: 0 }
  return {
    n_plans: heads.length,
    plans: heads.slice(0, NAMED_PLANS),
    units: units[index] ?? [],
    status: bySubject((subject) => statusOf(heads, total(subject).facts)),
    not_applicable: actorRoleCodes.codes.filter(
      (role) =>
        heads.length > 0 && heads.every(({ locality_level }) => rolesNotApplicable(locality_level).includes(role)),
    ),
    distinct: bySubject((subject) => distinctIn(rowsOf[subject], index)),
    totals: bySubject(total),
  }
}

/** Two to six sets of plans beside each other (one alone is what the page shows while the second is being chosen). */
export async function compareTable(
  db: Snapshot,
  { sides }: z.infer<typeof compareRequestSchema>,
): Promise<CompareTable> {
  const n = sides.length
  const plans = await Promise.all(sides.map((filter) => plansInScope(db, filter)))
  const members = plans.flatMap((heads, side) => heads.map(({ plan_id }) => memberOf(side, plan_id)))
  const [units, channelRows, citationRows, assignmentRows, kindRows, indexRows, areaRows, findingRows] =
    await Promise.all([
      Promise.all(sides.map(async ({ unit }) => (await localityLabels(db, { unit })).rows)),
      readSideRows(db, channels, members, n),
      readSideRows(db, citations, members, n),
      readSideRows(db, assignments, members, n),
      readSideRows(db, kinds, members, n),
      readSideRows(db, indices, members, n),
      readSideRows(db, areas, members, n),
      readSideRows(db, findings, members, n),
    ])
  const [channel, citation, assignment, commitment, finding] = await Promise.all([
    readSideTotals(db, channels, members, n),
    readSideTotals(db, citations, members, n),
    readSideTotals(db, assignments, members, n),
    readSideTotals(db, kinds, members, n),
    readSideTotals(db, findings, members, n),
  ])
  const read: SidesRead = {
    plans,
    units,
    totals: { channel, citation, assignment, commitment, finding },
    rowsOf: {
      channel: channelRows,
      citation: citationRows,
      assignment: assignmentRows,
      commitment: kindRows,
      finding: findingRows,
    },
  }
  return {
    sides: sides.map((_, index) => sideAt(index, read)),
    channels: channelRows,
    documents: await documentRows(db, citationRows),
    documents_total: citationRows.length,
    assignments: assignmentRows,
    kinds: kindRows,
    indices: indexRows,
    par_areas: areaRows,
    findings: findingRows,
  }
}
