import type { ActorRole } from '@doi-chieu/core/assignment/actor-role'
import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import type { Subject } from '../../state/selection.js'
import type { Answers } from '../../trpc.js'

export type CompareTable = Answers['compare']['table']
export type CompareSide = CompareTable['sides'][number]
type Cell = CompareTable['channels'][number]['cells'][number]

/** One thing that the sides have or lack. */
export interface ComparedRow {
  readonly key: string
  readonly label: string
  readonly note?: string
  /** Facets of the side panel that open its sentences. */
  readonly facets: Readonly<Record<string, string>>
  readonly cells: readonly Cell[]
  /** The role that a row is about, for sides whose plans cannot have it. */
  readonly role?: ActorRole
}

/** Rows in the order to read: what differs, the widest difference first; then what all sides have alike. */
interface FoldedRows {
  readonly differing: readonly ComparedRow[]
  readonly common: readonly ComparedRow[]
}

/** What zero means in a cell: only *not found* is a difference to others. */
export function nothingOf(
  row: Pick<ComparedRow, 'role'>,
  side: CompareSide,
  cell: Cell | undefined,
  subject: Subject,
): EmptyMeaning {
  if (cell !== undefined && cell.facts > 0) return 'not_found'
  if (row.role !== undefined && side.not_applicable.includes(row.role)) return 'not_applicable'
  return side.status[subject]
}

/** Share of a side's plans that have a thing, 0–1; null where the side cannot tell. */
export function shareOf(
  row: Pick<ComparedRow, 'cells' | 'role'>,
  sides: readonly CompareSide[],
  side: number,
  subject: Subject,
): number | null {
  const one = sides[side]
  const cell = row.cells[side]
  if (one === undefined || cell === undefined || one.n_plans === 0) return null
  return nothingOf(row, one, cell, subject) === 'not_found' ? cell.plans_with / one.n_plans : null
}

/** How far the sides that can tell lie apart, 0–1; 0 where fewer than two can. */
function spreadOf(row: ComparedRow, sides: readonly CompareSide[], subject: Subject): number {
  const shares = sides.flatMap((_, side) => shareOf(row, sides, side, subject) ?? [])
  return shares.length < 2 ? 0 : Math.max(...shares) - Math.min(...shares)
}

/**
 * Whether the sides differ as far as a reader can see: one has it and another has not, or their shares are other whole
 * percentages, which is what the cells show.
 */
function differs(row: ComparedRow, sides: readonly CompareSide[], subject: Subject): boolean {
  const shares = sides.flatMap((_, side) => shareOf(row, sides, side, subject) ?? [])
  return new Set(shares.map((share) => (share === 0 ? 'none' : Math.round(share * 100)))).size > 1
}

const factsOf = ({ cells }: ComparedRow): number => cells.reduce((sum, { facts }) => sum + facts, 0)
const havingOf = ({ cells }: ComparedRow): number => cells.filter(({ facts }) => facts > 0).length

/** Parts what differs from what is common, and puts the widest difference first. Equal rows keep their order. */
export function foldRows(rows: readonly ComparedRow[], sides: readonly CompareSide[], subject: Subject): FoldedRows {
  const spread = new Map(rows.map((row) => [row.key, spreadOf(row, sides, subject)] as const))
  const of = (row: ComparedRow): number => spread.get(row.key) ?? 0
  const apart = new Set(rows.filter((row) => differs(row, sides, subject)))
  return {
    differing: rows
      .filter((row) => apart.has(row))
      .toSorted((a, b) => of(b) - of(a) || havingOf(b) - havingOf(a) || factsOf(b) - factsOf(a)),
    common: rows.filter((row) => !apart.has(row)).toSorted((a, b) => factsOf(b) - factsOf(a)),
  }
}

/** What one side alone has, or alone lacks, among sides of one plan each. */
interface SideApart {
  readonly side: number
  readonly only: readonly ComparedRow[]
  readonly lacking: readonly ComparedRow[]
}

/**
 * Who stands apart: things that one side alone has, and, among three sides or more, things that one side alone lacks.
 * Sides that cannot tell are left out of both.
 */
export function sidesApart(
  rows: readonly ComparedRow[],
  sides: readonly CompareSide[],
  subject: Subject,
): readonly SideApart[] {
  const shared = rows.map((row) => ({ row, shares: sides.map((_, at) => shareOf(row, sides, at, subject)) }))
  return sides
    .map((_, side) => {
      const others = (shares: readonly (number | null)[]): readonly number[] =>
        shares.flatMap((share, at) => (at === side || share === null ? [] : [share]))
      const pick = (test: (own: number, others: readonly number[]) => boolean): readonly ComparedRow[] =>
        shared.flatMap(({ row, shares }) => {
          const own = shares[side]
          return own !== null && own !== undefined && test(own, others(shares)) ? [row] : []
        })
      return {
        side,
        only: pick((own, rest) => own > 0 && rest.length > 0 && rest.every((share) => share === 0)),
        lacking: pick((own, rest) => own === 0 && rest.length > 1 && rest.every((share) => share > 0)),
      }
    })
    .filter(({ only, lacking }) => only.length + lacking.length > 0)
}
