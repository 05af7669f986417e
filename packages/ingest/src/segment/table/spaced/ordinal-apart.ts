import { lineAt, type PieceLine } from './spaced-columns.js'

/** `01 tục hành chính`: a single space parts the ordinal from the line of the work, which begins where one near it does. */
export function withOrdinalApart(text: string, line: PieceLine): PieceLine {
  const [first, ...others] = line.pieces
  if (first === undefined) return line
  const number = GLUED_ORDINAL.exec(text.slice(first.start, Math.min(first.end, first.start + LONGEST_ORDINAL)))?.[1]
  if (number === undefined) return line
  const from = number.length + 1
  if (!isEdgeNear(text, line, first.at + from)) return line
  const ordinal = { ...first, end: first.start + number.length }
  return { ...line, pieces: [ordinal, { ...first, at: first.at + from, start: first.start + from }, ...others] }
}

/** Lines above and below one that tell where the work begins, and how far they may stand from there. */
const NEAR = 3
const OFF_EDGE = 1

/** Whether a line near another begins at a place. */
function isEdgeNear(text: string, { start, end }: PieceLine, edge: number): boolean {
  const begins = (at: number): boolean => {
    const [first] = lineAt(text, at).pieces
    return first !== undefined && Math.abs(first.at - edge) <= OFF_EDGE && !isDigit(text.charCodeAt(first.start))
  }
  let above = start
  let below = end + 1
  for (let step = 0; step < NEAR; step++) {
    above = above < 2 ? 0 : text.lastIndexOf('\n', above - 2) + 1
    if (begins(above) || (below < text.length && begins(below))) return true
    const stop = text.indexOf('\n', below)
    below = stop < 0 ? text.length : stop + 1
  }
  return false
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

const GLUED_ORDINAL = /^(\d{1,3}[.)]?) \S/
const LONGEST_ORDINAL = 6
