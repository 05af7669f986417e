import type { DocumentText } from '../../../normalize/document-text.js'
import type { Span } from '../../../normalize/span.js'
import { areTime } from '../cell/cell-item.js'
import { areNames, isReadable } from '../cell/sure-names.js'
import type { Cell, TableRow } from '../table-row.js'
import { isListed, nameStep, NO_NAME } from '../cell/body-letters.js'
import type { CellKind, PlacedWord } from '../cell/cell-path.js'
import { wantsMore, type CellWord } from '../cell/cell-word.js'
import type { ScannedHead } from './scanned-head.js'

/** Where the words of a table stand. */
interface Lines {
  readonly lineOf: (word: CellWord) => number
  /** Whether a page ends before a line. */
  readonly afterPage: (line: number) => boolean
}

/** Fewest words of a task, and the share of them that recognition may have made unreadable. */
const FEWEST_WORDS = 3
const MOST_UNREADABLE = 0.15

/** The row that words make; null where it is not sure which column each of them stands in. */
export function readRow(
  document: DocumentText,
  row: readonly PlacedWord[],
  { kinds, executes }: ScannedHead,
  lines: Lines,
): TableRow | null {
  const of = (kind: CellKind): readonly CellWord[] =>
    row.filter(({ column }) => column >= 0 && kinds[column] === kind).map(({ word }) => word)
  const task = of('task')
  const lead = of('lead')
  const partners = of('partners')
  const time = of('time')
  if (
    !isTask(document, task, lines) ||
    !areNames(lead) ||
    isSite(lead) ||
    !staysInColumn(lead, lines) ||
    crossesBar(row)
  )
    return null
  // What a broken name lacks stands in another cell; where one column is empty its neighbour's name may have slipped into it.
  if (kinds.includes('partners') && !areNames(partners)) return null
  if (breaksOff(document, lead) || breaksOff(document, partners)) return null
  if (time.some((word) => word.capital && !word.time)) return null
  const cell = (words: readonly CellWord[]): Cell => piecesOf(document, words, lines)
  const first = row[0] === undefined ? 0 : lines.lineOf(row[0].word)
  const timed = isTime(document, time) ? cell(time) : null
  return {
    task: cell(task),
    product: null,
    time: timed,
    lead: cell(lead),
    leadAbove: false,
    executes,
    partners: partners.length > 0 ? cell(partners) : null,
    whole: !row.some(({ word }) => lines.lineOf(word) > first && lines.afterPage(lines.lineOf(word))),
    mixed: false,
  }
}

/** A task opens with a capital, its other lines do not, and nearly all of it can be read. */
function isTask({ text }: DocumentText, words: readonly CellWord[], { lineOf }: Lines): boolean {
  const [first] = words
  if (first === undefined || words.length < FEWEST_WORDS || !OPENS_TASK.test(text.slice(first.start, first.end)))
    return false
  const unreadable = words.filter(({ letters }) => !isReadable(letters)).length
  if (unreadable > words.length * MOST_UNREADABLE) return false
  return !words.some((word, i) => {
    const before = words[i - 1]
    if (word.letters === 'nt') return true
    if (before === undefined || lineOf(before) === lineOf(word)) return false
    if (before.capital && before.time) return true
    // The label of the next row.
    if (word.digit && words[i + 1]?.capital === true) return true
    return word.capital && !before.capital && /^\p{Lu}\p{Ll}+$/u.test(text.slice(word.start, word.end))
  })
}

/** A capital with small letters behind it; recognition writes some of these as capitals (`TỔ chức`). */
const OPENS_TASK = /^\p{Lu}(?:\p{Ll}|\p{Lu}{0,2}$)/u

/** A site is more often what the task is done on. */
function isSite([first, second]: readonly CellWord[]): boolean {
  return /^(?:trang|congt(?:hong|tdt))/.test(`${first?.letters ?? ''}${second?.letters ?? ''}`)
}

/** Whether a name goes on below itself with words that a list knows, or behind a bar: `tỉnh` may belong to the name beside it. */
function staysInColumn(words: readonly CellWord[], { lineOf }: Lines): boolean {
  let node = NO_NAME
  return words.every((word, i) => {
    const before = words[i - 1]
    const step = nameStep(node, before?.beforeComma ?? false, word)
    node = step.node
    return before === undefined || lineOf(before) === lineOf(word) || word.behindBar || word.behindGap || isListed(step)
  })
}

/** `Đài PT-`: the rest of a name has not been read. */
function breaksOff({ text }: DocumentText, words: readonly CellWord[]): boolean {
  const end = words.at(-1)?.end ?? text.length
  return /^\s?-/.test(text.slice(end, end + 2))
}

function isTime({ flat, text }: DocumentText, words: readonly CellWord[]): boolean {
  const last = words.at(-1)
  if (last === undefined || last.beforeComma || wantsMore(last) || /[/\p{L}\d]/u.test(text.charAt(last.end)))
    return false
  const written = words
    .map(({ start, end }, i) =>
      flat.slice(words[i - 1]?.end === start - 1 && flat[start - 1] !== ' ' ? start - 1 : start, end),
    )
    .reduce((all, word) => (/^[/.-]/.test(word) ? all + word : `${all} ${word}`), '')
  return areTime(written.trim()) && !/(?:\/\d+|20\d\d) \d/.test(written)
}

function crossesBar(row: readonly PlacedWord[]): boolean {
  return row.some(
    ({ word, column, opensLine }, i) => !opensLine && word.behindBar && column >= 0 && column === row[i - 1]?.column,
  )
}

/** The stretches of a cell, one a line, with the signs that belong to its words; words that are glued together are parted. */
function piecesOf({ text }: DocumentText, words: readonly CellWord[], { lineOf }: Lines): Cell {
  const pieces: { start: number; end: number; line: number }[] = []
  for (const word of words) {
    const line = lineOf(word)
    const last = pieces.at(-1)
    if (last?.line === line && last.end < word.start) last.end = word.end
    else pieces.push({ start: word.start, end: word.end, line })
  }
  return pieces.map(({ start, end }): Span => {
    const from = /[“"(]/.test(text.charAt(start - 1)) ? start - 1 : start
    const to = /^[”"),;.%]+/.exec(text.slice(end, end + 3))?.[0].length ?? 0
    return { start: from, end: end + to }
  })
}
