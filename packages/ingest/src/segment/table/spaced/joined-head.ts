import type { DocumentText } from '../../../normalize/document-text.js'
import { withSingleSpaces } from '../../../normalize/single-spaces.js'
import type { Line } from '../../line/line.js'
import { columnNumbers } from '../column-numbers.js'
import { columnOf, columnsOf, headsOfWork, type Column, type Heads } from '../table-header.js'

/** The head of a table, several of its columns on one line with single spaces between them. */
interface JoinedHead {
  readonly heads: Heads
  /** Indexes of its first line, behind its last, and behind the numbers of its columns. */
  readonly from: number
  readonly named: number
  readonly after: number
}

/** Lines of one head at most, characters of one of them, and words of a column. */
const MOST_LINES = 14
const LONGEST_LINE = 140
const MOST_WORDS = 9
const FEWEST_COLUMNS = 3

const OPENS_HEAD = /^(?:s ?tt|tt|so tt) [a-z]/
/** The head of the ordinals on a line of its own, `Số` / `TT` or `STT`: the columns behind it may share theirs. */
const ORDINAL_ALONE = /^(?:s ?tt|tt|so tt|so)$/
const FIRST_LABEL = /^\(?(?:0?1|i|a)(?:[\s.)]|$)/

/** Reads the head that begins with a line; null where it is none, or each of its columns has lines of its own. */
export function joinedHeadAt(document: DocumentText, lines: readonly Line[], from: number): JoinedHead | null {
  return opensWith(document, lines[from], OPENS_HEAD) ? headFrom(document, lines, from) : null
}

/** The same where the head of the ordinals has a line of its own, `Số` / `TT` / `Nội dung Đơn vị chủ trì` (`pdftotext -raw`). */
export function headBehindOrdinals(document: DocumentText, lines: readonly Line[], from: number): JoinedHead | null {
  return opensWith(document, lines[from], ORDINAL_ALONE) ? headFrom(document, lines, from) : null
}

function opensWith({ flat, scanned }: DocumentText, line: Line | undefined, opening: RegExp): boolean {
  // Recognition loses too many words of names.
  return !scanned && line !== undefined && opening.test(flat.slice(line.start, Math.min(line.end, line.start + 8)))
}

function headFrom({ flat }: DocumentText, lines: readonly Line[], from: number): JoinedHead | null {
  const words: string[] = []
  let i = from
  for (; i < Math.min(lines.length, from + MOST_LINES); i++) {
    const line = lines[i]
    if (line === undefined || line.end - line.start > LONGEST_LINE) break
    const own = withSingleSpaces(flat.slice(line.start, line.end)).trim()
    if (FIRST_LABEL.test(own) || own.startsWith('(1)')) break
    words.push(...own.split(' '))
  }
  const columns = columnsIn(words)
  if (columns === null || columns.length < FEWEST_COLUMNS || i === lines.length) return null
  const heads = columnsOf(columns)
  if (!headsOfWork(heads) || heads[0] !== 'ordinal') return null
  return { heads, from, named: i, after: i + columnNumbers(flat, lines, i, heads.length) }
}

/** The most columns that the words of a head can be parted into, the words of each of which head one; null where some head none. */
function columnsIn(words: readonly string[]): readonly string[] | null {
  const best: (readonly string[] | null)[] = [[]]
  for (let end = 1; end <= words.length; end++) {
    best[end] = null
    for (let start = Math.max(0, end - MOST_WORDS); start < end; start++) {
      const before = best[start] ?? null
      const own = words.slice(start, end).join(' ')
      const column = before === null ? null : headOf(own)
      if (before === null || column === null) continue
      const last = before.at(-1)
      const goesOn = last !== undefined && headOf(last) === column
      const way = goesOn ? [...before.slice(0, -1), `${last} ${own}`] : [...before, own]
      if (way.length > (best[end]?.length ?? 0)) best[end] = way
    }
  }
  return best[words.length] ?? null
}

/** The column that words head, which begin with a word of its head and no rest of the one before. */
function headOf(words: string): Column | null {
  return RESTS.test(words) ? null : columnOf(words)
}

const RESTS = /^(?:thuc hien|hoan thanh|va|,|du kien|chinh|cu the|trong tam)(?![a-z])(?! chinh)/
