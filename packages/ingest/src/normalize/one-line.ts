import { wordAt, type DocumentText } from './document-text.js'
import { isSpaceUnit } from './letter/letter-kind.js'
import type { Span } from './span.js'

const SPACE = 0x20
const STAR = 0x2a
const UNDERSCORE = 0x5f
const BAR = 0x7c

/** The text of a span on one line: white space, bars and markdown marks become single spaces. */
export function oneLine(document: DocumentText, { start, end }: Span): string {
  const { text, units } = document
  if (isOneLine(document, start, end)) return text.slice(start, end)
  let line = ''
  let at = pastBreaks(units, start, end)
  while (at < end) {
    const piece = pieceEnd(units, at, end)
    line += line === '' ? text.slice(at, piece) : ` ${text.slice(at, piece)}`
    at = pastBreaks(units, piece, end)
  }
  return line
}

/** Whether a span is on one line as it stands. What would break it stands between words: only gaps are looked through. */
function isOneLine({ units, words }: DocumentText, start: number, end: number): boolean {
  let at = start
  for (let word = wordAt(words, start); at < end; word++) {
    const next = word < words.count ? Math.min(words.start[word] ?? end, end) : end
    for (let i = at; i < next; i++) {
      if (breakWidth(units, i, end) === 0) continue
      if (units[i] !== SPACE || i === start || i + 1 === end || breakWidth(units, i + 1, end) > 0) return false
    }
    if (next >= end) return true
    at = words.end[word] ?? end
  }
  return true
}

/** Where a piece ends that reads the same on one line: only single spaces are passed over. */
function pieceEnd(units: Uint16Array, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const width = breakWidth(units, at, end)
    if (width === 0) continue
    if (units[at] !== SPACE || at + 1 === end || breakWidth(units, at + 1, end) > 0) return at
  }
  return end
}

function pastBreaks(units: Uint16Array, start: number, end: number): number {
  let at = start
  for (let width = 1; width > 0 && at < end; at += width) width = breakWidth(units, at, end)
  return at
}

/** How many units at an offset are to become a space: one of white space or a bar, two of a mark of emphasis, else 0. */
function breakWidth(units: Uint16Array, at: number, end: number): number {
  const unit = units[at] ?? 0
  if (unit === BAR || isSpaceUnit(unit)) return 1
  return (unit === STAR || unit === UNDERSCORE) && at + 1 < end && units[at + 1] === unit ? 2 : 0
}
