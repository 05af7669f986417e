import { isDigitUnit, isLetterUnit } from '../letter/letter-kind.js'

const FIRST = 0xff01
const LAST = 0xff5e
/** From the full-width signs to the common ones. */
const DISTANCE = 0xfee0
const SPACE = 0x20
const COMMA = 0x2c
const STOP = 0x2e
const SLASH = 0x2f
/** Letters and signs that look like the common ones: the Icelandic and the African Đ, the Tatar Ư, hyphens that break no line, slashes of fractions. */
const OTHERS: ReadonlyMap<number, number> = new Map(
  [
    'ÐĐ',
    'ðđ',
    'ƉĐ',
    'ƣư',
    'ƢƯ',
    '\u2010-',
    '\u2011-',
    '\u2212-',
    '\u2044/',
    '\u2215/',
    '\u3002.',
    '│|',
    '┃|',
    '║|',
  ].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
)

/** Writes the common signs for those as wide as a Chinese letter (`：`, `（`, `，`, `％`, `１`), and for others that look like them. Whether there were any. */
export function readFullWidth(units: Uint16Array): boolean {
  let found = false
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0
    if (unit === KEY && writeKey(units, at)) {
      found = true
      continue
    }
    const common = commonSign(unit, units[at - 1] ?? 0)
    if (common === unit) continue
    units[at] = common
    found = true
  }
  return found
}

/** The frame of a key around a digit, behind the sign that asks for a picture of it. */
const KEY = 0x20e3
const AS_PICTURE = 0xfe0f

/** `1️⃣ Sở Nội vụ`: a digit drawn as a key is a number and its stop. */
function writeKey(units: Uint16Array, at: number): boolean {
  const drawn = units[at - 1] === AS_PICTURE ? at - 1 : at
  if (!isDigitUnit(units[drawn - 1] ?? 0)) return false
  units[at] = SPACE
  units[drawn] = STOP
  return true
}

const TILDED = 0xf1
const TILDED_CAPITAL = 0xd1
const DD = 0x111
const DD_CAPITAL = 0x110

/** `ñăng ký`, `QÑ-UBND`: old fonts write Đ as Ñ, which stands before a vowel or behind the consonant of an abbreviation; `El Niño` keeps its own. */
function opensWord(unit: number, before: number): boolean {
  if (!isLetterUnit(before)) return true
  return unit === TILDED_CAPITAL && CONSONANTS.has(before)
}

const CONSONANTS: ReadonlySet<number> = new Set(Array.from('BCGHKLMNPQSTVX', (letter) => letter.charCodeAt(0)))

function commonSign(unit: number, before: number): number {
  if (unit >= FIRST && unit <= LAST) return unit - DISTANCE
  if (unit === TILDED || unit === TILDED_CAPITAL)
    return opensWord(unit, before) ? (unit === TILDED ? DD : DD_CAPITAL) : unit
  const other = OTHERS.get(unit)
  // Recognition reads a stroke of the paper as the slash of a fraction.
  if (other !== undefined) return other === SLASH && !isDigitUnit(before) ? unit : other
  return unit === 0x3001 ? (isLabel(before) ? STOP : COMMA) : unit
}

/** `1、`, `IV、`: the sign behind a number is its stop. */
function isLabel(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || unit === 0x49 || unit === 0x56 || unit === 0x58
}
