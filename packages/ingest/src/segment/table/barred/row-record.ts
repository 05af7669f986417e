import type { DocumentText } from '../../../normalize/document-text.js'
import { oncePer } from '../../../normalize/once-per.js'
import type { Span } from '../../../normalize/span.js'
import type { TableAbove } from './row-line.js'

/** What parts the cells of a record: what a spreadsheet copies, or what it saves. */
export type Separator = '\t' | ',' | ';'

/** The cells of a record, quotation marks around them left out, and where it ends. */
interface TextRecord {
  readonly cells: readonly Span[]
  readonly end: number
}

/** Lines of one record and characters of a cell in quotation marks at most. */
const MOST_LINES = 14
const LONGEST_QUOTED = 1500

/** Which sign parts the cells of a list whose head begins at an offset: `STT,Nội dung,…`, `"TT";"Nhiệm vụ";…`. */
export function opensListed(text: string, from: number): ',' | ';' | null {
  const sign = /^(?:"(?:s?tt|số tt)"|s?tt|số tt)\s?([,;])/i.exec(text.slice(from, from + 10))?.[1]
  return sign === ',' || sign === ';' ? sign : null
}

/** Whether a text may hold a list of records with commas or semicolons: hardly one has such a head. */
export const mayHoldListed = oncePer(
  ({ text, flat }: DocumentText): boolean =>
    ['tt,', 'tt;', 'tt",', 'tt";'].some((sign) => flat.includes(sign)) && /^"?(?:số |s)?tt"?[,;]/im.test(text),
)

/**
 * The record of a list with commas or semicolons that begins at an offset.
 * @param width cells of the records above; null for the head. What opens with no ordinal is no record of it.
 */
export function listedRecord(text: string, from: number, separator: ',' | ';', width: number | null): TextRecord {
  const record = recordAt(text, from, separator)
  const [first] = record.cells
  if (width === null || first === undefined) return record
  const label = text.slice(first.start, Math.min(first.end, first.start + 8))
  return LABEL.test(label) ? record : { cells: [], end: record.end }
}

const LABEL = /^\s*(?:\(?\d{1,3}(?:\.\d{1,2})?[.)]?|[IVX]{1,5}[.)]?|[A-E][.)]?)?\s*$/

/** A record with tabs; where its table counts the rows, cells of several lines belong to it. */
export function tabbedRecord(text: string, from: number, above: TableAbove | null): TextRecord {
  const record = recordAt(text, from, '\t')
  if (above === null) return OPENS_HEAD.test(text.slice(from, from + 8)) ? headRecord(text, record) : record
  if (!above.counted || !opensRecord(text, from)) return record
  return withLastLines(text, grown(text, record, above.width))
}

const OPENS_HEAD = /^\s?(?:S?TT|Số TT)\s?\t/i

/** A head whose cells have several lines goes on up to the first record, or to its lower heads where cells merged over both are written twice. */
function headRecord(text: string, first: TextRecord): TextRecord {
  let record = first
  for (let step = 0; step < MOST_LINES && record.end < text.length; step++) {
    const at = record.end + 1
    if (opensRecord(text, at) || text.startsWith('\t', at) || OPENS_HEAD.test(text.slice(at, at + 8))) return record
    record = joined(record, recordAt(text, at, '\t'))
  }
  return first
}

/** A record with the lines of its cells up to as many cells as its table has; as it is where that does not come out even. */
function grown(text: string, first: TextRecord, width: number): TextRecord {
  let record = first
  for (let step = 0; record.cells.length < width; step++) {
    const at = record.end + 1
    if (step === MOST_LINES || at >= text.length || text.startsWith('\f', at)) return first
    if (opensRecord(text, at)) return record
    const next = recordAt(text, at, '\t')
    // A line that begins with a tab has cells of its own.
    if (text.slice(at, next.end).trim() === '' || text.startsWith('\t', at)) return first
    record = joined(record, next)
  }
  return record.cells.length > width ? first : record
}

/** The lines without tabs that go on with the last cell of a record. */
function withLastLines(text: string, first: TextRecord): TextRecord {
  let record = first
  for (let step = 0; step < MOST_LINES; step++) {
    const at = record.end + 1
    const stop = lineEnd(text, at)
    const line = text.slice(at, stop)
    if (line.includes('\t') || !(GOES_ON.test(line) || (/\S/.test(line) && WANTS_MORE.test(lastOf(text, record)))))
      return record
    record = joined(record, { cells: [{ start: at, end: stop }], end: stop })
  }
  return record
}

const GOES_ON = /^\s*(?:\p{Ll}|[-+•*–]\s)/u
const WANTS_MORE = /[,;:(–-]\s*$/

function lastOf(text: string, { end }: TextRecord): string {
  return text.slice(Math.max(0, end - 4), end)
}

/** Two records of which the second goes on with the last cell of the first. */
function joined({ cells }: TextRecord, next: TextRecord): TextRecord {
  const last = cells.at(-1)
  const [rest, ...others] = next.cells
  if (last === undefined || rest === undefined) return { cells, end: next.end }
  return { cells: [...cells.slice(0, -1), { start: last.start, end: rest.end }, ...others], end: next.end }
}

/** Whether a line begins a record of a table that counts its rows, or heads a group of them. */
function opensRecord(text: string, from: number): boolean {
  return /^\s?(?:\(?\d{1,3}(?:\.\d{1,2})?[.)]?|[IVX]{1,5}[.)]?|[A-E][.)]?)\s?\t/.test(text.slice(from, from + 10))
}

function recordAt(text: string, from: number, separator: Separator): TextRecord {
  const cells: Span[] = []
  let stop = lineEnd(text, from)
  for (let at = from; ; at++) {
    const close = text.startsWith('"', at) ? quoteEnd(text, at + 1, separator) : -1
    const end = close < 0 ? signIn(text, at, stop, separator) : close
    cells.push({ start: close < 0 ? at : at + 1, end })
    at = close < 0 ? end : end + 1
    // A cell in quotation marks may have ended on another line.
    if (at > stop) stop = lineEnd(text, at)
    if (at >= stop) return { cells, end: stop }
  }
}

/** Where a sign stands before the end of a line, or that end. */
function signIn(text: string, from: number, stop: number, sign: string): number {
  let at = from
  while (at < stop && text.charAt(at) !== sign) at++
  return at
}

/** Where the quotation marks around a cell close: before the next cell or the end of the line; -1 where they are its own. */
function quoteEnd(text: string, from: number, separator: Separator): number {
  for (let at = text.indexOf('"', from); at >= 0 && at - from < LONGEST_QUOTED; at = text.indexOf('"', at + 1)) {
    const next = text.charAt(at + 1)
    if (next === '"') at++
    else return next === separator || next === '\n' || next === '' ? at : -1
  }
  return -1
}

function lineEnd(text: string, from: number): number {
  const stop = text.indexOf('\n', from)
  return stop < 0 ? text.length : stop
}
