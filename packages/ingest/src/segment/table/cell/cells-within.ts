import { isSpaceUnit } from '../../../normalize/letter/letter-kind.js'
import { hasCellBorders } from '../../../normalize/page/cell-borders.js'
import type { DocumentText } from '../../../normalize/document-text.js'
import type { Span } from '../../../normalize/span.js'

const TAB = 0x09
const LINE_FEED = 0x0a
const BAR = 0x7c
/** Most characters of a cell on either side of what it holds. */
const FARTHEST = 400
/** Most blanks and bars between a bar and the end of its line. */
const WIDEST = 16

/** The cell that a span stands in, white space around it left out; what it is part of where no cell ends within reach. */
type CellAround = (span: Span) => Span

/**
 * The cells of a clause where a row of a table is one line: what bars or tabs part. A bar at the edge of a line parts nothing:
 * text that is wrapped may stand between bars. Hardly a clause has either.
 */
export function cellsWithin(document: DocumentText, clause: Span): CellAround {
  if (!hasCellBorders(document)) return () => clause
  const { text } = document
  const inside = text.slice(clause.start, clause.end)
  if (!inside.includes('|') && !inside.includes('\t')) return () => clause
  return ({ start, end }) => {
    const floor = Math.max(clause.start, start - FARTHEST)
    const ceiling = Math.min(clause.end, end + FARTHEST)
    let from = start
    while (from > floor && !isEdge(text, from - 1)) from--
    let to = end
    while (to < ceiling && !isEdge(text, to)) to++
    return {
      start: from === floor ? clause.start : behindSpaces(text, from, start),
      end: to === ceiling ? clause.end : beforeSpaces(text, to, end),
    }
  }
}

/** Where the cell ends that an offset stands in, or the limit where none does before. */
export function cellEnd(document: DocumentText, offset: number, limit: number): number {
  if (!hasCellBorders(document)) return limit
  const { text } = document
  let at = offset
  while (at < limit && !isEdge(text, at)) at++
  return at < limit ? beforeSpaces(text, at, offset) : limit
}

function behindSpaces(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && isSpaceUnit(text.charCodeAt(at))) at++
  return at
}

function beforeSpaces(text: string, to: number, limit: number): number {
  let at = to
  while (at > limit && isSpaceUnit(text.charCodeAt(at - 1))) at--
  return at
}

function isEdge(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit === BAR || unit === TAB) && !isAtLineEdge(text, at)
}

function isAtLineEdge(text: string, at: number): boolean {
  let before = at - 1
  while (at - before < WIDEST && isBlank(text.charCodeAt(before))) before--
  let behind = at + 1
  while (behind - at < WIDEST && isBlank(text.charCodeAt(behind))) behind++
  return (
    before < 0 ||
    behind >= text.length ||
    text.charCodeAt(before) === LINE_FEED ||
    text.charCodeAt(behind) === LINE_FEED
  )
}

/** White space inside a line, and bars side by side. */
function isBlank(unit: number): boolean {
  return unit === BAR || (unit !== LINE_FEED && isSpaceUnit(unit))
}
