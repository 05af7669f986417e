import type { AnalysedText } from './analysed-text.js'
import { hitsWithin } from './hits-within.js'
import type { Span } from './clause.js'
import type { Line } from './line.js'
import type { TableRow } from './table-row.js'
import { columnOf, type Column } from './table-header.js'

/** Lines of a cell are short; a head is found within this many lines. */
const HEAD_LINES = 16
const TIME =
  /thuong\s+xuyen(?:\s+trong\s+nam)?|(?:hang|moi)\s+(?:tuan|thang|quy|nam)|(?:trong\s+)?quy\s+(?:i{1,3}v?|iv|[1-4])(?![a-z])[^+]{0,16}|(?:truoc\s+)?(?:ngay\s+)?\d{1,2}\/\d{1,2}(?:\/\d{4})?|thang\s+\d{1,2}(?:\s*[/-]\s*\d{1,4})*|(?:ca\s+)?nam\s+20\d\d|dinh ky[^+]{0,24}/g

/**
 * Tables whose cells a text layer has laid one under another. Rows begin at their ordinal; inside a row the columns follow
 * the order of the head: the cell of time is found by its words, who leads and who helps by the names behind it.
 */
export function flattenedRows(analysed: AnalysedText): readonly (readonly TableRow[])[] {
  if (!analysed.document.fold.includes('tt')) return []
  const lines: Line[] = []
  for (const { zone, lines: own } of analysed.segments)
    if (zone === 'annex' || zone === 'body') for (const line of own) lines.push(line)
  const head = findHead(analysed, lines)
  if (head === null) return []
  const rows = cutRows(analysed, lines.slice(head.after))
  const leads = new Set<string>()
  const read = rows.map((row) => {
    const result = readRow(analysed, row, head.columns)
    if (result.lead !== null)
      leads.add(analysed.document.fold.slice(result.lead.start, result.lead.end).replace(/\s+/g, ' ').trim())
    return { row, result }
  })
  return [read.map(({ row, result }) => (result.lead === null ? readCutRow(analysed, row, leads) : result))]
}

/** The head of a table: lines that together name a column for who leads and one for the work. */
function findHead(
  analysed: AnalysedText,
  lines: readonly Line[],
): { readonly columns: readonly Column[]; readonly after: number } | null {
  const first = lines.findIndex((line) => opensHead(analysed.document.fold, line))
  if (first < 0) return null
  const columns: Column[] = []
  let pending = ''
  for (let i = first; i < Math.min(lines.length, first + HEAD_LINES); i++) {
    const line = lines[i]
    if (line === undefined) break
    const folded = analysed.document.fold.slice(line.start, line.end).trim()
    if (/^1(?:\s|$|\.)/.test(folded))
      return (columns.includes('lead') || columns.includes('executor')) &&
        (columns.includes('task') || columns.includes('product'))
        ? { columns, after: i }
        : null
    // A head wraps over two lines; a capital begins the next one.
    const continued = /^\p{Ll}/u.test(analysed.document.text.charAt(line.start)) && pending !== ''
    pending = continued ? `${pending} ${folded}` : folded
    const column = columnOf(pending)
    if (continued && columns.length > 0 && column !== null) columns[columns.length - 1] = column
    else if (!continued) columns.push(column ?? 'other')
    else if (column !== null) columns.push(column)
  }
  return null
}

const LETTER_S = 0x73
const LETTER_T = 0x74

/** The column of ordinals opens a head: `STT`, `TT`, `Số TT`. */
function opensHead(fold: string, { start, end }: Line): boolean {
  const first = fold.charCodeAt(start)
  if (first !== LETTER_S && first !== LETTER_T) return false
  return /^(?:stt|tt|so\s?tt)(?:\s|$)/.test(fold.slice(start, Math.min(end, start + 8)))
}

/** Cuts lines into rows at the ordinals 1, 2, 3 …, alone on a line or before the first words of a cell. */
function cutRows(analysed: AnalysedText, lines: readonly Line[]): readonly (readonly Line[])[] {
  const rows: Line[][] = []
  for (const line of lines) {
    const folded = analysed.document.fold.slice(line.start, line.end).trim()
    const next = String(rows.length + 1)
    if (
      folded === next ||
      ((folded.startsWith(`${next} `) || folded.startsWith(`${next}. `)) &&
        /^\d+\.?\s+\p{Lu}/u.test(analysed.document.text.slice(line.start, line.end)))
    )
      rows.push([line])
    else rows.at(-1)?.push(line)
  }
  return withoutTail(analysed, rows)
}

/** The last row ends behind its names where a line begins in a capital and names nobody: what follows is no cell. */
function withoutTail(analysed: AnalysedText, rows: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const last = rows.at(-1)
  if (last === undefined) return rows
  const named = last.findLastIndex((line) => namesActor(analysed, line))
  const cut = last.findIndex(
    (line, i) =>
      named >= 0 &&
      i > named &&
      /^\p{Lu}/u.test(analysed.document.text.slice(line.start, line.end)) &&
      analysed.document.fold.slice(line.start, line.end).search(TIME) !== 0,
  )
  return cut < 0 ? rows : [...rows.slice(0, -1), last.slice(0, cut)]
}

function readRow(analysed: AnalysedText, row: readonly Line[], columns: readonly Column[]): TableRow {
  const { fold } = analysed.document
  const start = row[0]?.body === row[0]?.start ? (row[0]?.end ?? 0) : (row[0]?.body ?? 0)
  const end = row.at(-1)?.end ?? start
  const flat = analysed.document.flat.slice(start, end)
  const timed =
    columns.includes('time') && columns.indexOf('time') < Math.max(columns.indexOf('lead'), columns.indexOf('executor'))
  const time = timed
    ? [...flat.matchAll(TIME)]
        .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
        .filter((span) => atLineStart(fold, span.start))
        .at(-1)
    : undefined
  if (timed && time === undefined)
    return { task: null, time: null, lead: null, executes: false, partners: [], whole: false }
  const from = time?.end ?? start
  const names = row.filter((line) => line.start >= from && namesActor(analysed, line))
  const lead = names[0]
  if (lead === undefined)
    return { task: null, time: time ?? null, lead: null, executes: false, partners: [], whole: false }
  const leadEnd = cellEnd(analysed, row, lead)
  const rest = row.filter((line) => line.start >= leadEnd)
  const late = timed ? null : restTime(analysed, rest)
  const partnerLines = rest.filter((line) => late === null || line.end <= late.start)
  const partners =
    columns.includes('partners') && partnerLines[0] !== undefined
      ? [{ start: partnerLines[0].start, end: partnerLines.at(-1)?.end ?? leadEnd }]
      : []
  return {
    task: { start, end: (time ?? lead).start },
    time: time ?? late,
    lead: { start: lead.start, end: leadEnd },
    executes: !columns.includes('lead'),
    partners,
    whole: true,
  }
}

function atLineStart(fold: string, at: number): boolean {
  return /(?:^|[\n|])\s*$/.test(fold.slice(Math.max(0, at - 12), at))
}

function namesActor(analysed: AnalysedText, line: Line): boolean {
  return (
    /^\p{Lu}/u.test(analysed.document.text.slice(line.start, line.end)) &&
    (hitsWithin(analysed.actors, line.start, line.end + 60).some((hit) => hit.start === line.start) ||
      /^(?:phong|so|ban|van phong|trung tam|cong chuc|ubnd|cac)\s/.test(
        analysed.document.fold.slice(line.start, line.end),
      ))
  )
}

/** A cell goes on over lines that begin with a small letter. */
function cellEnd(analysed: AnalysedText, row: readonly Line[], first: Line): number {
  let end = first.end
  for (const line of row) {
    if (line.start <= first.start) continue
    if (!/^\p{Ll}/u.test(analysed.document.text.charAt(line.start))) break
    end = line.end
  }
  return end
}

function restTime(analysed: AnalysedText, lines: readonly Line[]): Span | null {
  for (const line of lines) {
    const match = [...analysed.document.fold.slice(line.start, line.end).matchAll(TIME)][0]
    if (match !== undefined) return { start: line.start + match.index, end: line.end }
  }
  return null
}

/** A row whose cells a page break has mixed: who leads is known from other rows; the names behind it help. */
function readCutRow(analysed: AnalysedText, row: readonly Line[], leads: ReadonlySet<string>): TableRow {
  const { fold } = analysed.document
  const none = { task: null, time: null, lead: null, executes: false, partners: [], whole: false }
  const first = row[0]
  if (first === undefined) return none
  const flat = fold.slice(first.start, first.end).replace(/\s/g, ' ')
  const name = [...leads].find((lead) => lead !== '' && flat.includes(lead))
  if (name === undefined) return none
  const start = first.start + flat.indexOf(name)
  const end = row.at(-1)?.end ?? first.end
  const tail = row
    .filter((line) => line.start > first.start && line.end - line.start < 32)
    .map((line) => ({ start: line.start, end: line.end }))
  const year = tail.findIndex((line) => /^(?:xuyen )?(?:trong )?nam$/.test(fold.slice(line.start, line.end).trim()))
  const behind = tail.slice(year + 1)
  return {
    task: { start: first.body, end: behind[0]?.start ?? end },
    time: null,
    lead: { start, end: start + name.length },
    executes: false,
    partners: [
      { start: start + name.length, end: first.end },
      ...(behind[0] === undefined ? [] : [{ start: behind[0].start, end: behind.at(-1)?.end ?? end }]),
    ],
    whole: false,
  }
}
