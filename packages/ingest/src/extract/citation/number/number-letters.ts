import { isLetterUnit, isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import { documentTypeBySymbol } from '../../../patterns/citation/document-type-vocabulary.js'
import { symbolPart } from '../../../patterns/citation/symbol-part.js'

/** The original letters of a capturing group, found by its place inside the match. */
export function part(text: string, match: RegExpExecArray, group: number): string | null {
  const value = match[group]
  if (value === undefined) return null
  const before = match
    .slice(1, group)
    .reduce((offset, piece) => (piece === undefined ? offset : match[0].indexOf(piece, offset) + piece.length), 0)
  const at = match[0].indexOf(value, before)
  return at < 0 ? null : text.slice(match.index + at, match.index + at + value.length)
}

/** `Kh`, `Ctr`, `qđ`: the symbol of a type with small letters, which a clerk wrote as a word. */
export function isTypeInSmall(written: string): boolean {
  return written.length <= 3 && documentTypeBySymbol[symbolPart(written).part] !== undefined
}

/** `TWngày`, `UBNDngày 06/01`: a page that lost its spaces glues the day to the symbol. */
const GLUED_DAY = /(?<=\p{Lu})ngày\d{0,2}$/u
const LONGEST_DAY = 8

/** Where a symbol ends whose match ends at `end`: before the day that is glued to it. */
export function beforeGluedDay(text: string, end: number): number {
  const from = Math.max(0, end - LONGEST_DAY)
  const glued = GLUED_DAY.exec(text.slice(from, end))
  return glued === null ? end : from + glued.index
}

/** Begins with a capital and is written in capitals for the most part. */
export function isCapital(written: string): boolean {
  let letters = 0
  let capitals = 0
  for (let i = 0; i < written.length; i++) {
    const unit = written.charCodeAt(i)
    if (!isLetterUnit(unit)) continue
    letters++
    if (isUpperUnit(unit)) capitals++
    else if (letters === 1) return false
  }
  return capitals * 2 > letters
}
