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
