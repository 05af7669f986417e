import { isSpaceUnit } from '../normalize/letter-kind.js'

const SPACE = 0x20

/** White space, table bars and marks of markdown: they become single spaces on one line. */
function isMargin(unit: number): boolean {
  // Letters, nearly all of a folded text, are told first.
  if (unit >= 0x61 && unit <= 0x7a) return false
  return isSpaceUnit(unit) || unit === 0x2a || unit === 0x5f || unit === 0x23 || unit === 0x7c
}

/** A stretch of a folded text on one line. `most` stops early: what is left out then lies behind that many characters. */
export function foldedLine(fold: string, start: number, end: number, most = end - start): string {
  let line = ''
  let at = pastMargin(fold, start, end)
  while (at < end && line.length < most) {
    const piece = pieceEnd(fold, at, Math.min(end, at + most))
    line += line === '' ? fold.slice(at, piece) : ` ${fold.slice(at, piece)}`
    at = pastMargin(fold, piece, end)
  }
  return line
}

/** Whether a stretch is at most so many characters long on one line. */
export function fitsOneLine(fold: string, start: number, end: number, most: number): boolean {
  let left = most
  let at = pastMargin(fold, start, end)
  while (at < end && left >= 0) {
    const piece = pieceEnd(fold, at, Math.min(end, at + left + 1))
    left -= piece - at
    at = pastMargin(fold, piece, end)
    if (at < end) left--
  }
  return left >= 0
}

/** Where a piece ends that reads the same on one line: only a space between two words is passed over. */
function pieceEnd(fold: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const unit = fold.charCodeAt(at)
    if (!isMargin(unit)) continue
    if (unit !== SPACE || at + 1 === end || isMargin(fold.charCodeAt(at + 1))) return at
    at++
  }
  return end
}

function pastMargin(fold: string, start: number, end: number): number {
  let at = start
  while (at < end && isMargin(fold.charCodeAt(at))) at++
  return at
}
