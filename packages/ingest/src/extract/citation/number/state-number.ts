import { foldText } from '@doi-chieu/core/text/fold'
import { documentTypeBySymbol } from '../../../patterns/citation/document-type-vocabulary.js'
import { symbolPart, type SymbolPart } from '../../../patterns/citation/symbol-part.js'
import type { DocumentNumber } from './document-number.js'
import { beforeGluedDay, isCapital, isTypeInSmall, part } from './number-letters.js'
import { GAP, matchAt } from './number-start.js'

/** `BCĐ35`, `BCĐ389`: figures behind letters, which are no year. */
const FIGURES = String.raw`(?:(?!(?:19|20)\d{2}(?!\d))\d{1,4})?`

/** Read from its first digit on, where `numberBefore` has looked at what stands before it. */
export const STATE = new RegExp(
  `(\\d{1,5}(?:\\.\\d{1,2}(?=/20\\d{2}/)|(?<!\\d{4})-20\\d{2}(?=/nq))?[a-z]?)${GAP}/${GAP}(?:((?:19|20)\\d{2})${GAP}/${GAP})?([a-z&]{1,10}\\d{0,2})((?:${GAP}-${GAP}[a-z&]{1,16}${FIGURES}){0,5})(?![a-z\\d])`,
  'y',
)
/** What stands for a hyphen behind a part: a stop (`QĐ.TTg`), a slash (`NQLT/CP-…`), or the space of a hyphen lost in reading. */
const FURTHER = /([./ ])([a-z&]{2,10}\d{0,2}(?:-[a-z&]{2,12})?)(?![a-z\d])/y

/** `QĐ-UBND1 ngày …`: the number of a footnote; these have no units called by numbers. */
const FOOTNOTE_OF_SYMBOL = /(?<=^(?:UBND|HĐND|CP|TTg))\d$/

/** The number that a match of `STATE` is, with the parts behind it; null where its letters are no capitals. */
export function stateNumber(text: string, match: RegExpExecArray): DocumentNumber | null {
  const matched = match.index + match[0].length
  const read = beforeGluedDay(text, matched)
  const head = part(text, match, 3)
  if (head === null) return null
  const tails = text
    .slice(matched - (match[4]?.length ?? 0), read)
    .split(/\s*[-\u2010-\u2015\u2212]\s*/)
    .filter((piece) => piece !== '')
    .map((piece) => piece.replace(FOOTNOTE_OF_SYMBOL, ''))
  if (!tails.every(isCapital) || !(isCapital(head) || (tails.length > 0 && isTypeInSmall(head)))) return null
  const { parts, end, slashed } = furtherParts(
    text,
    [...gluedParts(head, tails.length), ...tails.map(symbolPart)],
    read,
  )
  const first = parts[0]
  if (first === undefined) return null
  // `07/QĐ` alone is damaged or part of a fraction: a symbol has a body, unless it is the National Assembly's.
  const bare = parts.length < 2 && !/^QH\d{1,2}$/.test(first.part) && match[2] === undefined
  const year = match[2] === undefined ? '' : `/${match[2]}`
  return {
    digits: `${match[1]?.toLowerCase() ?? ''}${year}`,
    parts,
    order: 'state',
    slashed,
    bare,
    start: match.index,
    end,
  }
}

/** `NQCP`, `TTVPCP`: a type and a known body whose hyphen is lost. */
function gluedParts(head: string, tails: number): readonly SymbolPart[] {
  const whole = symbolPart(head)
  if (whole.known || tails > 0) return [whole]
  for (let at = 2; at <= 3; at++) {
    const type = symbolPart(head.slice(0, at))
    const body = symbolPart(head.slice(at))
    if (type.known && isTypeSymbol(type.part) && body.known && body.part.length > 1) return [type, body]
  }
  return [whole]
}

/** Parts behind a sign that stands for the hyphen, where what stands there is a part of a symbol. */
function furtherParts(
  text: string,
  read: readonly SymbolPart[],
  from: number,
): { readonly parts: readonly SymbolPart[]; readonly end: number; readonly slashed: boolean } {
  let parts = read
  let end = from
  let slashed = false
  // `103/QĐ /BVHTTDL`.
  if (parts.length === 1 && text.startsWith(' /', end)) end++
  while (parts.length <= 3) {
    const sign = text.charAt(end)
    const spaced = sign === ' ' && parts.length === 1
    if (!spaced && sign !== '.' && sign !== '/') break
    const match = matchAt(FURTHER, foldText(text.slice(end, end + LONGEST_PART)), 0, 0)
    const written = match === null ? '' : text.slice(end + 1, end + match[0].length)
    const next = symbolPart(written)
    const only = parts.length === 1 && isTypeSymbol(parts[0]?.part ?? '')
    if (match === null || !isCapital(written) || (sign === '/' && parts.length > 1)) break
    // A space is a lost hyphen only between a type and its body, or where one was lost before.
    const drafted =
      spaced && isOfficeLetter(parts, written, text.slice(end + match[0].length, end + match[0].length + 8))
    if (spaced && !drafted && !(only && !isTypeSymbol(next.part) && (next.known || /^\p{Lu}{3,}\d*$/u.test(written))))
      break
    if (sign === '.' && !only) {
      const last = parts.at(-1)
      if (
        last === undefined ||
        parts.length < 2 ||
        !/^\.\p{L}{2,4}(?:\s+ngày|[,;)\s]*$)/u.test(text.slice(end, end + 12))
      )
        break
      parts = [...parts.slice(0, -1), { part: `${last.part}.${written}`, known: last.known }]
    } else {
      slashed = sign === '/' && !only
      parts = [...parts, next]
    }
    end += match[0].length
  }
  return { parts, end, slashed }
}

const LONGEST_PART = 26

/** `1024/UBND KTTH ngày …`: a letter's body and the unit that drafted it, their hyphen lost. */
function isOfficeLetter(parts: readonly SymbolPart[], written: string, behind: string): boolean {
  const [body] = parts
  return (
    body?.known === true &&
    !isTypeSymbol(body.part) &&
    /^\p{Lu}{2,6}$/u.test(written) &&
    /^,?\s+(?:ngày|của)/u.test(behind)
  )
}

/** `QĐ`, `NQ`: the symbol of a type of document. */
function isTypeSymbol(part: string): boolean {
  return documentTypeBySymbol[part] !== undefined
}
