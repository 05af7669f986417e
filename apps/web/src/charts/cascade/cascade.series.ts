import { cascadeStepCodes, type CascadeStepKind } from '@doi-chieu/core/legal/cascade-step'
import type { Answers } from '../../trpc.js'

export type CascadeRow = Answers['cascade']['steps']['rows'][number]

/** One line of the drawing. Places are shares of the width, 0 to 1. */
export interface CascadeLine {
  readonly row: CascadeRow
  readonly mark: CascadeStepKind | 'mentioned' | 'missing'
  /** Where its own day stands; null without a whole date. */
  readonly at: number | null
  /** Where the day of the step above stands, where both are drawn. */
  readonly from: number | null
  /** Of annual steps without document: the years of each kind that are missing at this body. */
  readonly missing: readonly MissingYears[]
}

interface MissingYears {
  readonly step: CascadeStepKind
  readonly years: readonly number[]
}

interface CascadeDrawing {
  readonly lines: readonly CascadeLine[]
  /** Bodies without any document, they and all below them: of many they are told in one sentence, not in a line each. */
  readonly bare: readonly CascadeLine[]
  /** The first days of the years inside the drawing. */
  readonly ticks: readonly { readonly year: number; readonly at: number }[]
}

const DAY = 86_400_000
const MARGIN_DAYS = 20
const MOST_TICKS = 8
/** As many bodies without document have a line of their own. */
const MOST_BARE = 12

const isWhole = (date: string | null): date is string => date !== null && date.length === 10
const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY

/**
 * Lines of the programmes (the national document first) or of the annual steps, in order of reading, on one scale of time.
 * A partial date is not drawn: it has no day.
 */
export function cascadeDrawing(rows: readonly CascadeRow[], kind: 'programme' | 'annual'): CascadeDrawing {
  const { shown, bare } = withoutMostBare(
    onePerMissingBody(rows.filter((row) => (row.step === 'programme') === (kind === 'programme'))),
  )
  const dates = new Map(rows.map((row) => [row.step_id, row.issued_on]))
  const days = shown.flatMap((row) => (isWhole(row.issued_on) ? [dayOf(row.issued_on)] : []))
  const missing = missingYears(rows)
  const years = (row: CascadeRow): CascadeLine['missing'] =>
    row.state === 'missing' ? (missing.get(row.tree_rank) ?? []) : []
  const undated = (row: CascadeRow): CascadeLine => line(row, null, null, years(row))
  if (days.length === 0) return { lines: shown.map(undated), bare: bare.map(undated), ticks: [] }
  const first = Math.min(...days) - MARGIN_DAYS
  const last = Math.max(...days) + MARGIN_DAYS
  const place = (date: string | null | undefined): number | null => {
    if (date === undefined || !isWhole(date)) return null
    const share = (dayOf(date) - first) / (last - first)
    return share < 0 || share > 1 ? null : share
  }
  return {
    lines: shown.map((row) =>
      line(
        row,
        place(row.issued_on),
        row.above_step_id === null ? null : place(dates.get(row.above_step_id)),
        years(row),
      ),
    ),
    bare: bare.map(undated),
    ticks: yearTicks(first, last),
  }
}

function line(row: CascadeRow, at: number | null, above: number | null, missing: CascadeLine['missing']): CascadeLine {
  return { row, mark: row.state === 'known' ? row.step : row.state, at, from: at === null ? null : above, missing }
}

/** What is missing at one body is one line: the known steps must not drown in it. */
function onePerMissingBody(rows: readonly CascadeRow[]): readonly CascadeRow[] {
  const seen = new Set<number>()
  const kept = rows.filter((row) => {
    if (row.state !== 'missing') return true
    const first = !seen.has(row.tree_rank)
    seen.add(row.tree_rank)
    return first
  })
  // Known steps of a body come first, what is missing after them.
  return kept.toSorted(
    (a, b) => a.tree_rank - b.tree_rank || Number(a.state === 'missing') - Number(b.state === 'missing'),
  )
}

/** Apart from the others: bodies without any document that nobody with one stands below, where they are many. */
function withoutMostBare(rows: readonly CascadeRow[]): Record<'shown' | 'bare', readonly CascadeRow[]> {
  // From below upwards: `under` is the depth of the highest body with a document whose superiors are still to come.
  const kept = new Set<number>()
  let under = 0
  for (const { tree_rank, depth, state } of rows.toReversed()) {
    if (state === 'missing' && depth >= under && !kept.has(tree_rank)) continue
    kept.add(tree_rank)
    under = depth
  }
  const bare = rows.filter(({ tree_rank }) => !kept.has(tree_rank))
  return bare.length > MOST_BARE
    ? { shown: rows.filter((row) => !bare.includes(row)), bare }
    : { shown: rows, bare: [] }
}

function missingYears(rows: readonly CascadeRow[]): ReadonlyMap<number, readonly MissingYears[]> {
  const byBody = new Map<number, Map<CascadeStepKind, number[]>>()
  for (const { tree_rank, state, step, step_year } of rows) {
    if (state !== 'missing' || step_year === null) continue
    const kinds = byBody.get(tree_rank) ?? new Map<CascadeStepKind, number[]>()
    kinds.set(step, [...(kinds.get(step) ?? []), step_year])
    byBody.set(tree_rank, kinds)
  }
  return new Map(
    [...byBody].map(([body, kinds]) => [
      body,
      cascadeStepCodes.codes.flatMap((step) => {
        const years = kinds.get(step)
        return years === undefined ? [] : [{ step, years: years.toSorted((a, b) => a - b) }]
      }),
    ]),
  )
}

function yearTicks(first: number, last: number): CascadeDrawing['ticks'] {
  const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear()
  const years = Array.from({ length: yearOf(last) - yearOf(first) }, (_, i) => yearOf(first) + 1 + i)
  const every = Math.ceil(years.length / MOST_TICKS)
  return years
    .filter((_, i) => i % every === 0)
    .map((year) => ({ year, at: (Date.UTC(year, 0, 1) / DAY - first) / (last - first) }))
}
