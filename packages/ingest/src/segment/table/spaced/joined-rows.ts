import type { AnalysedText } from '../../analysed-text.js'
import { isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import type { Place } from '../cell/cell-alignment.js'
import { timeEnd } from '../cell/cell-item.js'
import { areWholeNames, isOccasion, LABEL_INSIDE } from '../cell/whole-cells.js'
import type { Column, Heads } from '../table-header.js'

/** Of a hundred rows: fewest that are sure; where less are, those are so by chance alone. */
const FEWEST_SURE = 50
const MOST_INTERLEAVED = 20

/** The places of cells that stand beside others on their lines, with each row marked of which it is not sure where its cells begin. */
export function withUnsureRows(analysed: AnalysedText, places: readonly Place[], heads: Heads): readonly Place[] {
  const rows: Place[][] = []
  for (const place of places)
    if (place.opensRow || rows.length === 0) rows.push([place])
    else rows.at(-1)?.push(place)
  const told = rows.filter((row) => (row[0]?.column ?? -1) >= 0)
  const sure = new Set(told.filter((row) => isSure(analysed, row, heads)))
  const [first] = places
  // Where cells stand in the middle of their rows, words stand above the first ordinal.
  const none =
    (first?.item.ordinal !== true && first?.item.group === 'none') ||
    sure.size * 100 < told.length * FEWEST_SURE ||
    interleavings(analysed, places) * 100 > told.length * MOST_INTERLEAVED
  return rows.flatMap((row) => ((row[0]?.column ?? -1) < 0 || (!none && sure.has(row)) ? row : row.map(mixed)))
}

/** Lines in small letters behind a time that is whole, or behind a line of four cells: the second lines of cells beside each other. */
function interleavings({ document }: AnalysedText, places: readonly Place[]): number {
  return places.filter(({ item: { lower, beside, wanted } }, i) => {
    const before = places[i - 1]?.item
    if (!lower || wanted || beside === true) return false
    const full = [1, 2, 3].every((back) => places[i - back]?.item.beside === true)
    return full || (before?.time === true && timeEnd(document, before.start) <= before.end)
  }).length
}

function mixed(place: Place): Place {
  return { ...place, item: { ...place.item, mixed: true } }
}

function isSure(analysed: AnalysedText, row: readonly Place[], heads: Heads): boolean {
  const cells = heads.map((_, column) => row.filter((place) => place.column === column))
  return (
    cells.every((cell, column) => {
      const head = heads[column] ?? null
      return cell.length === 0 ? mayBeEmpty(heads, column) : suits(analysed, cell, head)
    }) && row.every(({ item, opensCell }, i) => (item.beside !== true || opensCell) && (i === 0 || !item.parted))
  )
}

/** What comes of a work and remarks may be left out where a time stands before them: it ends with itself. */
function mayBeEmpty(heads: Heads, column: number): boolean {
  const head = heads[column] ?? null
  return (head === 'product' || head === 'other' || head === null) && heads[column - 1] === 'time'
}

function suits(analysed: AnalysedText, cell: readonly Place[], head: Column | null): boolean {
  const { document } = analysed
  const [first, ...rest] = cell.map(({ item }) => item)
  if (first === undefined) return false
  const capital = isUpperUnit(document.units[first.start] ?? 0)
  const last = rest.at(-1) ?? first
  const words = document.flat.slice(first.start, last.end)
  switch (head) {
    case 'lead':
    case 'executor':
    case 'partners':
      return (
        first.actor &&
        areWholeNames(analysed, [first, ...rest]) &&
        rest.every(({ time, result, wanted }) => !time && (!result || wanted))
      )
    case 'time':
      return (
        first.time &&
        !first.lower &&
        (rest.every(({ start }) => start < timeEnd(document, first.start)) || isOccasion(words))
      )
    case 'task':
      return capital && !first.actor && !first.time && !LABEL_INSIDE.test(words)
    default:
      return !first.lower
  }
}
