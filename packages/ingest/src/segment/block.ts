import { isCapitals } from '../normalize/letter-kind.js'
import type { Line, Marker } from './line.js'

/** A paragraph or heading: one or more lines that belong together over wraps, blank lines and page breaks. */
export interface Block {
  readonly start: number
  readonly end: number
  /** Start of the content after the marker. */
  readonly body: number
  readonly marker: Marker | null
  readonly markdown: number
  readonly lines: readonly Line[]
}

const TERMINAL = /[.;:!?…/]["”’)]*$/
/** Words that open a basis clause wherever the line before them ends. */
const OPENING = /^(?:Căn cứ|Thực hiện|Xét|Theo)\s+(?:Luật|Nghị|Quyết|Kế|Chỉ|Công|Thông|Chương|Hướng|Kết|Đề|đề|tờ|Hiến)/
const WRAP_SHARE = 0.85
/** Behind one line numbered as headings are, only a full line goes on. */
const HEADS: ReadonlySet<string | undefined> = new Set<Marker['kind']>(['capital', 'roman', 'arabic', 'decimal'])
const NUMBERED_SHARE = 0.95
/** A last word in capitals that ends a sentence: `… công tác` / `CCHC.` */
const CLOSING_WORD = /^\p{Lu}{2,}[.;,]/u
/** Lines longer than this are not hard-wrapped. */
const WIDEST_WRAP = 140

/** Joins lines into paragraphs. A blank line alone ends nothing: some sources have one after every line. */
export function joinBlocks(text: string, lines: readonly Line[]): readonly Block[] {
  const width = wrapWidth(lines)
  const doubleSpaced = lines.filter((line) => line.afterBlank).length > lines.length * 0.7 && width !== null
  const blocks: Block[] = []
  let open: Line[] = []
  const close = (): void => {
    const first = open[0]
    const last = open.at(-1)
    if (first !== undefined && last !== undefined)
      blocks.push({
        start: first.start,
        end: last.end,
        body: first.body,
        marker: first.marker,
        markdown: first.markdown,
        lines: open,
      })
    open = []
  }
  for (const line of lines) {
    const previous = open.at(-1)
    if (previous !== undefined && !continues(text, open, previous, line, width, doubleSpaced)) close()
    open.push(line)
  }
  close()
  return blocks
}

/** The width at which a source wraps its lines, in characters; null where it does not wrap. */
function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.map((line) => line.end - line.start).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.85)] ?? 0
  return width > WIDEST_WRAP || width < 30 ? null : width
}

function continues(
  text: string,
  open: readonly Line[],
  previous: Line,
  line: Line,
  width: number | null,
  doubleSpaced: boolean,
): boolean {
  if (
    line.bold !== previous.bold ||
    line.barsBefore > 0 ||
    line.celled ||
    previous.celled ||
    line.marker !== null ||
    line.markdown > 0 ||
    previous.markdown > 0
  )
    return false
  const before = text.slice(previous.start, previous.end)
  const content = text.slice(line.body, line.end)
  const lower = /^["“(]?[\p{Ll}\d,;.)]/u.test(content)
  if (OPENING.test(content)) return false
  if (before.endsWith(';') && /^\p{Ll}/u.test(content)) return true
  if (TERMINAL.test(before))
    return lower && !/^\d+\s*$/.test(content) && /[.…]$/.test(before) && /^\p{Ll}/u.test(content)
  if (isCapitals(content) && !CLOSING_WORD.test(content))
    return isCapitals(before) && open.length < 4 && !(line.afterBlank && !doubleSpaced)
  if (isCapitals(before)) return false
  if (lower) return true
  if (width === null) return false
  // A capital after a line that had room for the next word starts a paragraph; after a full line it is a name or a sentence.
  const word = /^\S+/.exec(content)?.[0].length ?? 0
  const room = previous.end - previous.start + 1 + word
  if (open.length === 1 && HEADS.has(previous.marker?.kind)) return room > width * NUMBERED_SHARE
  return room > width * (line.afterBlank && !doubleSpaced ? 0.9 : WRAP_SHARE)
}
