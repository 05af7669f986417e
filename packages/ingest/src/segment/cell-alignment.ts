import type { CellItem } from './cell-item.js'
import type { Column, Heads } from './table-header.js'

/** Where an item stands: in a column of a row, in the heading of a group, or behind the table. */
export interface Place {
  readonly item: CellItem
  /** Index of the column; -1 in the heading of a group. */
  readonly column: number
  readonly opensCell: boolean
  readonly opensRow: boolean
}

/** Never: an ordinal that is no number, a second line of an ordinal. */
const NEVER = -30
const GROUP = -1

/**
 * Lays the lines or cells of a table out under its heads: the likeliest of all ways to fill the columns from left to right,
 * row after row, where cells may take several lines and empty ones may be lost (a Viterbi path). What stands behind the table
 * belongs to no row.
 * @param celled each item is a cell of its own, as bars tell; else items are lines
 */
export function alignCells(items: readonly CellItem[], heads: Heads, celled: boolean): readonly Place[] {
  const width = heads.length
  if (width === 0 || items.length === 0) return []
  const skips = heads.map((head) => (celled ? -5 : SKIPPED[head ?? 'other']))
  const between = (from: number, to: number): number => skips.slice(from, to).reduce((sum, skip) => sum + skip, 0)
  /** Columns 0 … width - 1, then the group and the end. */
  const group = width
  const end = width + 1
  const states = width + 2
  let scores = new Float64Array(states).fill(-Infinity)
  /** For each item and state: twice the state before, and whether the item opens a cell. */
  const back: Int32Array[] = []
  items.forEach((item, i) => {
    const next = new Float64Array(states).fill(-Infinity)
    const from = new Int32Array(states)
    const reach = (state: number, score: number, before: number, opens: boolean): void => {
      if (score <= (next[state] ?? -Infinity)) return
      next[state] = score
      from[state] = before * 2 + (opens ? 1 : 0)
    }
    for (let state = 0; state < width; state++) {
      const opening = startScore(item, heads[state] ?? null, celled, heads)
      if (i === 0) reach(state, between(0, state) + opening, end, true)
      else {
        for (let before = 0; before < width; before++) {
          const way =
            before < state
              ? between(before + 1, state)
              : between(before + 1, width) + between(0, state) - (celled && state > 0 ? 4 : 0)
          reach(state, (scores[before] ?? 0) + way + opening, before, true)
        }
        reach(state, (scores[group] ?? 0) + between(0, state) + opening, group, true)
        reach(state, (scores[state] ?? 0) + goOnScore(item, heads[state] ?? null, celled, heads), state, false)
      }
    }
    const titled = item.group !== 'none' ? 8 : NEVER
    if (i === 0) reach(group, titled, end, true)
    else {
      for (let before = 0; before < width; before++)
        reach(group, (scores[before] ?? 0) + between(before + 1, width) + titled, before, true)
      const label = items[i - 1]?.group === 'label'
      reach(group, (scores[group] ?? 0) + (item.empty || label ? 1 : titled), group, !item.empty && !label)
      for (let before = 0; before < width; before++)
        reach(end, (scores[before] ?? 0) + between(before + 1, width), before, false)
      reach(end, scores[end] ?? 0, end, false)
    }
    scores = next
    back.push(from)
  })
  return traced(items, scores, back, width)
}

/** What it costs to pass over a column: a row without work or leader is hardly one. */
const SKIPPED: Readonly<Record<Column, number>> = {
  ordinal: -9,
  task: -7,
  lead: -6,
  executor: -6,
  time: -3,
  partners: -2,
  product: -2,
  other: -1,
}

/** How likely an item opens a cell of a column. */
function startScore(item: CellItem, head: Column | null, celled: boolean, heads: Heads): number {
  if (head === 'ordinal') return item.ordinal ? 8 : item.empty ? -2 : NEVER
  if (item.empty) return head === 'task' || head === 'lead' || head === 'executor' ? -2 : 0
  const small = item.lower && !celled ? (item.wanted ? -7 : -5) : 0
  const counted = item.ordinal ? (heads.includes('ordinal') ? -14 : head === 'task' ? 4 : -6) : 0
  return small + counted + fitScore(item, head)
}

function fitScore({ time, actor, bullet }: CellItem, head: Column | null): number {
  switch (head) {
    case 'time':
      return time ? 5 : actor ? -8 : -3
    case 'lead':
    case 'executor':
      return actor ? 4 : time ? -8 : -4
    case 'partners':
      return actor ? 3 : time ? -8 : -2
    case 'task':
      return time ? -5 : actor ? -1 : 1
    case 'product':
      return time ? -4 : actor ? -2 : 0
    default:
      return time || actor || bullet ? -3 : -1
  }
}

/** How likely an item goes on with a cell of a column. */
function goOnScore(item: CellItem, head: Column | null, celled: boolean, heads: Heads): number {
  if (celled || head === 'ordinal') return NEVER
  if (item.ordinal) return heads.includes('ordinal') ? -14 : -6
  const named = head === 'lead' || head === 'executor' || head === 'partners'
  if (item.time && head !== 'time') return item.lower ? -1 : -6
  if (item.stray) return 0
  if (item.wanted) return named ? 3 : 1
  if (item.lower) return 1
  if (item.bullet) return head === 'task' || head === 'product' ? 1 : 0
  if (head === 'time') return -4
  if (named) return item.actor && head !== 'partners' ? -3 : -2
  return item.actor ? -3 : -1
}

/** Follows the likeliest way back from the last item. */
function traced(
  items: readonly CellItem[],
  scores: Float64Array,
  back: readonly Int32Array[],
  width: number,
): readonly Place[] {
  let state = scores.reduce((best, score, i) => (score > (scores[best] ?? -Infinity) ? i : best), 0)
  const places: Place[] = []
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]
    const step = back[i]?.[state] ?? 0
    const before = step >> 1
    const opensCell = (step & 1) === 1
    if (item !== undefined && state <= width)
      places.push({
        item,
        column: state === width ? GROUP : state,
        opensCell,
        opensRow: opensCell && (state === width || before >= width || before >= state),
      })
    state = before
  }
  return places.reverse()
}
