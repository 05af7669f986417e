import type { DocumentText } from '../../../normalize/document-text.js'
import { isCapitals, isLowerUnit } from '../../../normalize/letter/letter-kind.js'
import { mayBeLedByGroups } from '../led-groups.js'
import type { RowLine } from './row-line.js'
import { columnOf, columnsOf, headsOfWork, withLowerHeads, type Heads } from '../table-header.js'

/** The head of a table with a line a row: the folded words of its lines, and of its columns over all of them. */
export interface RowHead {
  readonly row: RowLine
  readonly lines: readonly (readonly string[])[]
  readonly words: readonly string[]
  /** Null where its lines do not yet head a table of work. */
  readonly heads: Heads | null
}

/** Words of every head that names who leads or numbers its rows. */
const ORDINAL_OR_LEAD =
  /chu tri|dau moi|thuc hien|phu trach|phan cong|trach nhiem|tham muu|duoc giao|(?:^|\|)(?:s?tt|so tt|so thu tu)(?:\||$)/

/** `Chủ trì: Sở Nội vụ` in a cell: a row that names who leads, no head. */
const NAMED = /(?:chu tri|phoi hop)\s?:\s?[a-z]/

/** The head that a row is, or with its next line may become; null where it is none. */
export function rowHead(row: RowLine, words: readonly string[]): RowHead | null {
  const all = words.join('|')
  if (words.length < 3 || !ORDINAL_OR_LEAD.test(all) || NAMED.test(all)) return null
  const heads = headsOf(words)
  return heads === null && columnOf(words[0] ?? '') !== 'ordinal' ? null : { row, lines: [words], words, heads }
}

/** The columns that words name where they head a table of work, else null. */
function headsOf(words: readonly string[]): Heads | null {
  const heads = columnsOf(words)
  return (headsOfWork(heads) || mayBeLedByGroups(heads)) && heads.filter((head) => head !== null).length >= 2
    ? heads
    : null
}

/** Characters of what a line of a head holds in a cell. */
const LONGEST_REST = 40

/** A head with one more line, `Chủ trì | Phối hợp` below `Cơ quan thực hiện` or the second lines of its cells; null where it is none. */
export function withLine(
  document: DocumentText,
  head: RowHead,
  row: RowLine,
  words: readonly string[],
): RowHead | null {
  const filled = words.filter((cell) => cell !== '')
  if (filled.length === 0 || filled.some((cell) => cell.length >= LONGEST_REST)) return null
  const { row: first, lines, heads } = head
  if (heads !== null && filled.every((cell) => columnOf(cell) !== null))
    return { ...head, lines: [...lines, words], heads: withLowerHeads(heads, words.map(columnOf)) }
  const goesOn =
    words[0] === '' && words.every((cell, i) => cell === '' || goesOnBelow(document, row.cells[i], first.cells[i]))
  if (!goesOn) return null
  const all = head.words.map((cell, i) => [cell, words[i] ?? ''].filter((part) => part !== '').join(' '))
  const own = headsOf(all)
  return own === null && heads !== null ? null : { row: first, lines: [...lines, words], words: all, heads: own }
}

type Cell = RowLine['cells'][number] | undefined

/** A small letter, or capitals below capitals. */
function goesOnBelow({ text, units }: DocumentText, cell: Cell, above: Cell): boolean {
  if (cell === undefined || above === undefined) return false
  const start = cell.start + text.slice(cell.start, cell.end).search(/[\p{L}\d(]/u)
  return (
    isLowerUnit(units[start] ?? 0) ||
    (isCapitals(units, cell.start, cell.end) && isCapitals(units, above.start, above.end))
  )
}

/** Whether words are a line of a head that comes back on another page. */
export function isLineOf({ lines }: RowHead, words: readonly string[]): boolean {
  const joined = words.join('|')
  return lines.some((line) => line.join('|') === joined)
}
