import { isSpaceUnit } from '../normalize/letter-kind.js'
import type { Span } from './clause.js'

const TAB = 0x09
const LINE_FEED = 0x0a
const BAR = 0x7c
/** Most characters of a cell on either side of what it holds. */
const FARTHEST = 400

/**
 * The cell that a span stands in where a row of a table is one line: what bars or tabs part, within a clause. A bar at the
 * edge of a line parts nothing: text that is wrapped may stand between bars.
 */
export function cellOf(text: string, within: Span, { start, end }: Span): Span {
  const floor = Math.max(within.start, start - FARTHEST)
  const ceiling = Math.min(within.end, end + FARTHEST)
  // Hardly a stretch has a bar or a tab: two searches tell, where each sign on either side would be asked.
  const around = text.slice(floor, ceiling)
  const mayPart = around.includes('|') || around.includes('\t')
  let from = mayPart ? start : floor
  while (from > floor && !isEdge(text, from - 1)) from--
  let to = mayPart ? end : ceiling
  while (to < ceiling && !isEdge(text, to)) to++
  while (from < start && isSpaceUnit(text.charCodeAt(from))) from++
  while (to > end && isSpaceUnit(text.charCodeAt(to - 1))) to--
  return { start: from > floor ? from : within.start, end: to < ceiling ? to : within.end }
}

function isEdge(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit === BAR || unit === TAB) && !isAtLineEdge(text, at)
}

function isAtLineEdge(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && isBlank(text.charCodeAt(before))) before--
  let behind = at + 1
  while (behind < text.length && isBlank(text.charCodeAt(behind))) behind++
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
