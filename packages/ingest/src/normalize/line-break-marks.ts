import { everyMatch } from './every-match.js'

const SPACE = 0x20
const NEW_LINE = 0x0a
const MARK = /<br\s?\/?>/gi
/** Rows of a head or of an end, in which a break begins a line of its own. */
const HEAD_OR_END = /nơi nhận|cộng h(?:oà|òa)|độc lập/i

/**
 * Writes blanks for the marks that stand for a line break inside the cell of a markdown table; where the cells hold the head
 * or the end of a document, a line end. Offsets stay. Whether there were any.
 */
export function blankLineBreaks(text: string, units: Uint16Array): boolean {
  if (!text.includes('<')) return false
  let found = false
  let row = { start: -1, end: -1, broken: false }
  for (const { 0: mark, index } of everyMatch(MARK, text)) {
    found = true
    if (index >= row.end) row = rowAt(text, index)
    units.fill(SPACE, index, index + mark.length)
    if (row.broken) units[index] = NEW_LINE
  }
  return found
}

function rowAt(text: string, at: number): { start: number; end: number; broken: boolean } {
  const start = text.lastIndexOf('\n', at) + 1
  const stop = text.indexOf('\n', at)
  const end = stop < 0 ? text.length : stop
  return { start, end, broken: HEAD_OR_END.test(text.slice(start, end)) }
}
