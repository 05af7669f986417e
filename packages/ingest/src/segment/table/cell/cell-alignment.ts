import type { CellItem } from './cell-item.js'
import type { Column, Heads } from '../table-header.js'

/** Where an item stands: in a column of a row, in the heading of a group, or behind the table. */
export interface Place {
  readonly item: CellItem
  /** Index of the column; -1 in the heading of a group. */
  readonly column: number
  readonly opensCell: boolean
  readonly opensRow: boolean
}

type ItemKind = 'cell' | 'block' | 'line'

/** Within a page a cell between blank lines is whole. */
const BLOCK_GOES_ON = -12
/** Never: an ordinal that is no number, a second line of an ordinal. */
const NEVER = -30
/** What a label of a role in a cell weighs. */
const LABEL_FITS = 9
const GROUP = -1
/** Cells of a table that say who leads in a label. */
const FEWEST_LABELLED = 2

/**
 * Lays the lines or cells of a table out under its heads: the likeliest of all ways to fill the columns from left to right,
 * row after row, where cells may take several lines and empty ones may be lost (a Viterbi path). What stands behind the table
 * belongs to no row.
 * @param kind what an item is: a cell of its own as bars tell, which tell of empty ones too; a cell between blank lines; a line
 */
export function alignCells(items: readonly CellItem[], heads: Heads, kind: ItemKind): readonly Place[] {
  const width = heads.length
  if (width === 0 || items.length === 0) return []
  const celled = kind === 'cell'
  const way = waysBetween(heads, celled)
  const counts = heads.includes('ordinal')
  const labelled = items.filter((item) => item.labelled === 'lead').length >= FEWEST_LABELLED
  /** Columns 0 … width - 1, then the group and the end. */
  const group = width
  const end = width + 1
  const states = width + 2
  let scores = new Float64Array(states).fill(-Infinity)
  let next = new Float64Array(states)
  // Before the first item stands what no item belongs to.
  scores[group] = 0
  /** For each item and state: twice the state before, and whether the item opens a cell. */
  const back = new Int32Array(items.length * states)
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (item === undefined) break
    const row = i * states
    const titled = item.group === 'none' ? NEVER : 8
    let done = i === 0 ? -Infinity : (scores[end] ?? 0)
    let doneFrom = end
    const inGroup = i > 0 && (item.empty || item.wanted || items[i - 1]?.group === 'label')
    let grouped = (scores[group] ?? 0) + (inGroup ? 1 : titled)
    let groupedFrom = group * 2 + (inGroup ? 0 : 1)
    for (let before = 0; before < width; before++) {
      const closed = (scores[before] ?? 0) + (way[before * states + end] ?? 0)
      if (closed > done) {
        done = closed
        doneFrom = before
      }
      if (closed + titled > grouped) {
        grouped = closed + titled
        groupedFrom = before * 2 + 1
      }
    }
    for (let state = 0; state < width; state++) {
      const head = heads[state] ?? null
      let best = (scores[group] ?? 0) + (way[group * states + state] ?? 0)
      let from = group
      for (let before = 0; before < width; before++) {
        const score = (scores[before] ?? 0) + (way[before * states + state] ?? 0)
        if (score <= best) continue
        best = score
        from = before
      }
      best += startScore(item, head, celled, counts) + (labelled && lacksLabel(item, head) ? -LABEL_FITS : 0)
      const goesOn = (scores[state] ?? 0) + goOnScore(item, head, kind, counts)
      next[state] = Math.max(best, goesOn)
      back[row + state] = goesOn > best ? state * 2 : from * 2 + 1
    }
    next[group] = grouped
    back[row + group] = groupedFrom
    next[end] = done
    back[row + end] = doneFrom * 2
    ;[scores, next] = [next, scores]
  }
  return traced(items, scores, back, width)
}

/** What the columns cost that are passed over between two places: in one row, over its end into the next, or up to its end. */
function waysBetween(heads: Heads, celled: boolean): Float64Array {
  const width = heads.length
  const states = width + 2
  const skips = heads.map((head) => (celled ? -5 : SKIPPED[head ?? 'other']))
  const between = (from: number, to: number): number => skips.slice(from, to).reduce((sum, skip) => sum + skip, 0)
  const ways = new Float64Array(states * states)
  for (let before = 0; before <= width; before++) {
    ways[before * states + width + 1] = between(before + 1, width)
    for (let state = 0; state < width; state++)
      ways[before * states + state] =
        before === width
          ? between(0, state)
          : before < state
            ? between(before + 1, state)
            : between(before + 1, width) + between(0, state) - (celled && state > 0 ? 4 : 0)
  }
  return ways
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
  overseer: -2,
  other: -1,
}

/** How likely an item opens a cell of a column. */
function startScore(item: CellItem, head: Column | null, celled: boolean, counts: boolean): number {
  if (item.rest === true) return NEVER
  // `I | Cải cách thể chế | Sở Tư pháp`: the title of a group may have cells beside it.
  if (head === 'ordinal') return item.ordinal ? 8 : item.empty ? -2 : celled && item.group === 'label' ? 6 : NEVER
  if (item.empty) return head === 'task' || head === 'lead' || head === 'executor' ? -2 : 0
  const small = item.lower && !celled ? (item.wanted ? -7 : -5) : item.governed && !celled ? -5 : 0
  const counted = item.ordinal ? (counts ? -14 : head === 'task' ? 4 : -6) : 0
  return small + counted + fitScore(item, head)
}

function fitScore({ time, actor, labelled, person, result, means, bullet }: CellItem, head: Column | null): number {
  // A cell says itself who leads: `Chủ trì: Sở A.` / `Phối hợp: Sở B.`
  if (labelled !== null)
    return head === labelled || (labelled === 'lead' && head === 'executor') ? LABEL_FITS : -LABEL_FITS
  switch (head) {
    case 'time':
      return time ? 5 : actor ? -8 : -3
    case 'lead':
    case 'executor':
      return person ? 3 : actor ? 4 : time ? -8 : -4
    case 'partners':
      return actor ? 3 : time ? -8 : result ? -4 : -2
    case 'overseer':
      return person ? 5 : actor ? 2 : time ? -8 : -2
    case 'task':
      return time ? -5 : actor ? -1 : 1
    case 'product':
      return time ? -4 : actor ? -2 : result ? 2 : 0
    default:
      return time || actor || bullet ? -3 : means ? 1.5 : -1
  }
}

/** Where the cells of a table say themselves who leads, what says it of nobody is no such cell. */
function lacksLabel({ labelled, empty }: CellItem, head: Column | null): boolean {
  return labelled === null && !empty && (head === 'lead' || head === 'executor')
}

/** How likely an item goes on with a cell of a column. */
function goOnScore(item: CellItem, head: Column | null, kind: ItemKind, counts: boolean): number {
  if (kind === 'cell' || head === 'ordinal') return NEVER
  if (item.rest === true) return 0
  if (kind === 'block' && !item.stray) return BLOCK_GOES_ON
  if (item.ordinal) return counts ? -14 : -6
  if (item.labelled !== null)
    return item.labelled === 'partners' && (head === 'lead' || head === 'executor') ? LABEL_FITS : -LABEL_FITS
  const named = head === 'lead' || head === 'executor' || head === 'partners' || head === 'overseer'
  if (item.time && head !== 'time') return item.lower ? -1 : -6
  if (item.stray) return 0
  if (item.wanted) return named ? 3 : 1
  if (item.lower) return 1
  if (item.bullet) return head === 'task' || head === 'product' ? 1 : 0
  if (head === 'time') return -4
  if (named) return item.result ? -5 : item.actor && head !== 'partners' ? -3 : -2
  return item.actor ? -3 : -1
}

/** Follows the likeliest way back from the last item. */
function traced(items: readonly CellItem[], scores: Float64Array, back: Int32Array, width: number): readonly Place[] {
  const states = width + 2
  let state = scores.reduce((best, score, i) => (score > (scores[best] ?? -Infinity) ? i : best), 0)
  const places: Place[] = []
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]
    const step = back[i * states + state] ?? 0
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
