import type { DocumentText } from '../../normalize/document-text.js'
import { endsTitle, isName, WIDEST_WRAP } from './below-name.js'
import { goesOnWith, type Layout } from './block-goes-on.js'
import type { Line } from '../line/line.js'
import type { Marker } from '../line/marker.js'
import { dangles } from '../line/unfinished-line.js'

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

/** A source of shorter lines is a list. */
const NARROWEST_WRAP = 30

/** Joins lines into paragraphs. A blank line alone ends nothing: some sources have one after every line. */
export function joinBlocks(document: DocumentText, lines: readonly Line[]): readonly Block[] {
  const layout = layoutOf(lines)
  const blocks: Block[] = []
  let open: Line[] = []
  let previous: Line | null = null
  let belowName = false
  for (const line of lines) {
    if (
      previous !== null &&
      !(belowName && !dangles(document.text, previous) && endsTitle(document, previous, line)) &&
      goesOnWith(document, open, line, layout)
    )
      open.push(line)
    else {
      if (previous !== null) {
        blocks.push(blockOf(open, previous))
        belowName = isName(document, open)
      }
      // Most blocks have one line: a list made of it takes no more room than that.
      open = [line]
    }
    previous = line
  }
  if (previous !== null) blocks.push(blockOf(open, previous))
  return blocks
}

function blockOf(lines: readonly Line[], last: Line): Block {
  const { start, body, marker, markdown } = lines[0] ?? last
  return { start, end: last.end, body, marker, markdown, lines }
}

/** Share of lines with a blank one before them by which a source is double-spaced. */
const DOUBLE_SPACED = 0.7

function layoutOf(lines: readonly Line[]): Layout {
  const width = wrapWidth(lines)
  return { width, doubleSpaced: width !== null && blanksBefore(lines) > lines.length * DOUBLE_SPACED }
}

function blanksBefore(lines: readonly Line[]): number {
  let blanks = 0
  for (const line of lines) if (line.afterBlank) blanks++
  return blanks
}

/** The width at which a source wraps its lines, in characters: 85 % of them are no longer. Null where it does not wrap. */
function wrapWidth(lines: readonly Line[]): number | null {
  const ofLength = new Int32Array(WIDEST_WRAP + 1)
  for (const { start, end } of lines)
    if (end - start <= WIDEST_WRAP) ofLength[end - start] = (ofLength[end - start] ?? 0) + 1
  let left = Math.floor(lines.length * 0.85)
  for (let length = 0; length <= WIDEST_WRAP; length++) {
    left -= ofLength[length] ?? 0
    if (left < 0) return length < NARROWEST_WRAP ? null : length
  }
  return null
}
