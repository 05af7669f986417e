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
  const whole = told.filter((row) => isSure(analysed, row, heads, false))
  const sure = new Set(
    repeatsLead(analysed, rows, new Set(whole), heads)
      ? told.filter((row) => isSure(analysed, row, heads, true))
      : whole,
  )
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

/**
 * `Sở Nội vụ` leads a row and the next: a table that writes who leads again does not merge it with the row above, so that one name
 * where two are due leads.
 */
function repeatsLead(
  { document: { flat } }: AnalysedText,
  rows: readonly (readonly Place[])[],
  sure: ReadonlySet<readonly Place[]>,
  heads: Heads,
): boolean {
  const lead = heads.indexOf('lead')
  if (lead < 0 || heads[lead + 1] !== 'partners') return false
  const names = rows.map((row) =>
    sure.has(row)
      ? row.flatMap(({ column, item }) => (column === lead ? [flat.slice(item.start, item.end)] : [])).join(' ')
      : null,
  )
  return names.some((name, i) => name !== null && name === names[i - 1])
}

/** Whether each cell looks like its column; `helpedByNobody` lets who helps be left out. */
function isSure(analysed: AnalysedText, row: readonly Place[], heads: Heads, helpedByNobody: boolean): boolean {
  const cells = heads.map((_, column) => row.filter((place) => place.column === column))
  return (
    cells.every((cell, column) => {
      const head = heads[column] ?? null
      if (cell.length > 0) return suits(analysed, cell, head)
      return (helpedByNobody && head === 'partners') || mayBeEmpty(heads, column)
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
