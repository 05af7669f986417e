import { wordAt, type DocumentText } from '../../normalize/document-text.js'
import { isSpaceUnit } from '../../normalize/letter/letter-kind.js'

const NEW_LINE = 0x0a
const FORM_FEED = 0x0c
const SPACE = 0x20
const BAR = 0x7c

/** White space, table bars and marks of markdown: they become single spaces on one line. */
export function isMargin(unit: number): boolean {
  // Letters, nearly all of a folded text, are told first.
  if (unit >= 0x61 && unit <= 0x7a) return false
  return isSpaceUnit(unit) || unit === 0x2a || unit === 0x5f || unit === 0x23 || unit === BAR
}

/** A stretch of a folded text on one line. `most` stops early: what is left out then lies behind that many characters. */
export function foldedLine(document: DocumentText, start: number, end: number, most = end - start): string {
  const { flat, foldedUnits } = document
  if (most === end - start && isFlat(document, start, end)) return flat.slice(start, end)
  let line = ''
  let at = pastMargin(foldedUnits, start, end)
  while (at < end && line.length < most) {
    const piece = pieceEnd(foldedUnits, at, Math.min(end, at + most))
    line += line === '' ? flat.slice(at, piece) : ` ${flat.slice(at, piece)}`
    at = pastMargin(foldedUnits, piece, end)
  }
  return line
}

/**
 * Whether a stretch stands on one line in the flat text already: nearly all do. What would break it stands between words, and
 * most words have one space or line end between them: only gaps are looked through.
 */
function isFlat({ foldedUnits, words }: DocumentText, start: number, end: number): boolean {
  const { count } = words
  let word = wordAt(words, start)
  let at = start
  while (at < end) {
    const next = word < count ? Math.min(words.start[word] ?? end, end) : end
    if (next === at + 1 && at > start && next < end) {
      const unit = foldedUnits[at] ?? 0
      if (isMargin(unit) && unit !== SPACE && !isBorder(unit)) return false
    } else
      for (let i = at; i < next; i++) {
        const unit = foldedUnits[i] ?? 0
        if (!isMargin(unit)) continue
        if (unit !== SPACE && !isBorder(unit)) return false
        if (i === start || i + 1 === end || isMargin(foldedUnits[i + 1] ?? 0)) return false
      }
    if (next >= end) break
    at = words.end[word] ?? end
    word++
  }
  return true
}

/** What the flat text has a space for. */
function isBorder(unit: number): boolean {
  return unit === NEW_LINE || unit === FORM_FEED || unit === BAR
}

/** Whether a stretch is at most so many characters long on one line. */
export function fitsOneLine({ foldedUnits }: DocumentText, start: number, end: number, most: number): boolean {
  // One line is never longer than the stretch.
  if (end - start <= most) return true
  let left = most
  let at = pastMargin(foldedUnits, start, end)
  while (at < end && left >= 0) {
    const piece = pieceEnd(foldedUnits, at, Math.min(end, at + left + 1))
    left -= piece - at
    at = pastMargin(foldedUnits, piece, end)
    if (at < end) left--
  }
  return left >= 0
}

/** Where a piece ends that reads the same on one line: only a space between two words is passed over. */
function pieceEnd(units: Uint16Array, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const unit = units[at] ?? 0
    if (!isMargin(unit)) continue
    if (unit !== SPACE || at + 1 === end || isMargin(units[at + 1] ?? 0)) return at
    at++
  }
  return end
}

function pastMargin(units: Uint16Array, start: number, end: number): number {
  let at = start
  while (at < end && isMargin(units[at] ?? 0)) at++
  return at
}
