import { append } from '../../normalize/append.js'
import { withSingleSpaces } from '../../normalize/single-spaces.js'
import type { AnalysedText } from '../analysed-text.js'
import type { Line } from '../line/line.js'
import type { SpanSet } from '../span-set.js'
import type { TaskTable } from './table-row.js'

/** Lines of one table at most, and characters of its head. */
const MOST_LINES = 600
const LONGEST_HEAD = 140
/** Lines above a head in which the heading stands that it belongs to. */
const ABOVE = 6

/**
 * Stretches below heads whose words a text layer has put on one line, where nothing tells the cells from each other: no rows are
 * read there, and what stands there is no running text.
 */
export function unreadTables(analysed: AnalysedText, taken: SpanSet): readonly TaskTable[] {
  const tables: TaskTable[] = []
  for (const { zone, lines } of groupsOfZones(analysed)) {
    if (zone !== 'annex' && zone !== 'body') continue
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]
      if (line === undefined || taken.touches(line) || !isJoinedHead(analysed, line)) continue
      const after = tableEnd(analysed, lines, i)
      const last = lines[after - 1] ?? line
      tables.push({ form: 'flattened', rows: [], area: { start: line.start, end: last.end } })
      i = after - 1
    }
  }
  return tables
}

/** The lines of segments of one zone that follow each other. */
function groupsOfZones({
  segments,
}: AnalysedText): readonly { readonly zone: string; readonly lines: readonly Line[] }[] {
  const groups: { zone: string; lines: Line[] }[] = []
  for (const { zone, lines } of segments) {
    const group = groups.at(-1)
    if (group?.zone === zone) append(group.lines, lines)
    else groups.push({ zone, lines: [...lines] })
  }
  return groups
}

/** `STT Nội dung Cơ quan chủ trì Thời gian`: the heads of three columns at least, one behind another. */
const JOINED_HEAD =
  /^(?:s ?tt|tt|so tt)(?: [a-z,/]+){0,3}? (?:noi dung|nhiem vu|cong viec|hoat dong)(?: [a-z,/]+){0,12}? (?:chu tri|thuc hien|phu trach|phoi hop|don vi|co quan|thoi gian|thoi han|tien do|lanh dao|san pham|ket qua)(?: [a-z,/()]+)*$/

function isJoinedHead({ document: { flat } }: AnalysedText, { start, end, marker }: Line): boolean {
  if (end - start > LONGEST_HEAD || marker !== null || !OPENS_HEAD.test(flat.slice(start, start + 4))) return false
  return JOINED_HEAD.test(withSingleSpaces(flat.slice(start, end)).trim())
}

const OPENS_HEAD = /^(?:s ?tt|tt |so )/

/** The index behind the last line that may be one of cells. */
export function tableEnd({ document: { flat } }: AnalysedText, lines: readonly Line[], head: number): number {
  const above = lines.slice(Math.max(0, head - ABOVE), head).findLast(isHeading)?.marker ?? null
  let groups = 0
  let i = head + 1
  for (; i < Math.min(lines.length, head + MOST_LINES); i++) {
    const line = lines[i]
    if (line === undefined) break
    const { marker, markdown, start, end } = line
    if (markdown > 0 || /^(?:phu luc|phu bieu|noi nhan)(?:\s|$)/.test(flat.slice(start, end))) break
    if (marker === null) continue
    if (marker.kind === 'article' || marker.kind === 'part') break
    // `I`, `II` count the groups of the table; the next section counts on from the heading above.
    if (marker.kind === 'roman') {
      if (marker.order !== groups + 1 || (above?.kind === 'roman' && marker.order === above.order + 1)) break
      groups++
    }
    if (marker.kind === 'arabic' && above?.kind === 'arabic' && marker.order === above.order + 1) break
  }
  return i
}

function isHeading({ marker }: Line): boolean {
  return marker?.kind === 'roman' || marker?.kind === 'arabic'
}
