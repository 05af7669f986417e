import { isSpaceUnit } from '../letter/letter-kind.js'

/** Signs without which a kind of mark-up cannot be, as bits. */
export const SIGN = {
  tag: 1,
  link: 2,
  note: 4,
  latex: 8,
  star: 16,
  underscore: 32,
  wave: 64,
  wide: 128,
  hidden: 256,
  line: 512,
} as const

/** What of mark-up a text may have. */
interface Signs {
  /** Bits of `SIGN`. */
  readonly kinds: number
  /** Where lines start that begin with a sign of their own: quotation, fences, boxes, marks of pages. */
  readonly lines: readonly number[]
}

const NEW_LINE = 0x0a
const TILDE = 0x7e
const KINDS: Uint16Array = buildKinds()
/** Signs that a marked line begins with, and those that stand behind the hyphen or the star of one. */
const FIRST = unitSet('>:`{[<=#–—_~☐☑☒┌├└╔╠╚┏┣┗')
const BEHIND_BULLET = unitSet('-*[☐☑☒–·•●▪')
const BULLETS = unitSet('-*')

function unitSet(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)))
}

function buildKinds(): Uint16Array {
  const kinds = new Uint16Array(0x10000)
  const put = (signs: string, kind: number): void => {
    for (const sign of signs) kinds[sign.charCodeAt(0)] = kind
  }
  put('<', SIGN.tag)
  put('[{', SIGN.link)
  put('^¹²³⁰⁴⁵⁶⁷⁸⁹', SIGN.note)
  put('\\$', SIGN.latex)
  put('*', SIGN.star)
  put('_', SIGN.underscore)
  put('~', SIGN.wave)
  put('│┃║\u3001\u3002ÐðƉñÑƣƢ\u2010\u2011\u2212\u2044\u2215\u20e3', SIGN.wide)
  put('\u00ad\ufeff', SIGN.hidden)
  put('\n', SIGN.line)
  kinds.fill(SIGN.wide, 0xff01, 0xff5f)
  kinds.fill(SIGN.hidden, 0x200b, 0x2010)
  kinds.fill(SIGN.hidden, 0x202a, 0x202f)
  kinds.fill(SIGN.hidden, 0x2060, 0x2065)
  // What is left of marks where NFC found no letter before them.
  kinds.fill(SIGN.hidden, 0x300, 0x324)
  return kinds
}

/** One pass over the units of a text: nearly all of them are no sign of anything. */
export function signsIn(units: Uint16Array): Signs {
  const { length } = units
  const table = KINDS
  const { line, wave } = SIGN
  const lines: number[] = beginsMarked(units, 0) ? [0] : []
  let kinds = 0
  for (let at = 0; at < length; at++) {
    const kind = table[units[at] ?? 0] ?? 0
    // One wave is a sign of its own.
    if (kind === 0 || (kind === wave && units[at + 1] !== TILDE)) continue
    kinds |= kind
    if (kind === line && beginsMarked(units, at + 1)) lines.push(at + 1)
  }
  return { kinds, lines }
}

const LONGEST_INDENT = 40
const PLUS = 0x2b
const HYPHEN = 0x2d
const EQUALS = 0x3d
const SMALL_P = 0x70
const SMALL_A = 0x61
const SMALL_G = 0x67
const TO_SMALL = 0x20

function beginsMarked(units: Uint16Array, start: number): boolean {
  const at = pastSpaces(units, start)
  const first = units[at] ?? NEW_LINE
  if (BULLETS.has(first)) {
    const next = units[pastSpaces(units, at + 1)] ?? NEW_LINE
    return BEHIND_BULLET.has(next) || (next >= 0xf000 && next <= 0xf0ff)
  }
  // `+-----+-----+`
  if (first === PLUS) return units[at + 1] === HYPHEN || units[at + 1] === EQUALS
  // `Page 3`
  if ((first | TO_SMALL) === SMALL_P)
    return ((units[at + 1] ?? 0) | TO_SMALL) === SMALL_A && ((units[at + 2] ?? 0) | TO_SMALL) === SMALL_G
  return FIRST.has(first)
}

function pastSpaces(units: Uint16Array, from: number): number {
  const last = from + LONGEST_INDENT
  let at = from
  while (at < last && units[at] !== NEW_LINE && isSpaceUnit(units[at] ?? NEW_LINE)) at++
  return at
}
