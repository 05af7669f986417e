import { isDigitUnit, isLetterUnit, isSpaceUnit, isUpperUnit } from '../../normalize/letter/letter-kind.js'
import { bulletSigns, markerPatterns } from './marker-patterns.js'

/** What numbers or introduces a paragraph. `order` is its number in the series, 0 for bullets. */
export interface Marker {
  readonly kind: 'roman' | 'part' | 'capital' | 'arabic' | 'decimal' | 'letter' | 'bullet' | 'article'
  readonly label: string
  readonly order: number
  readonly start: number
  readonly end: number
  /** A stop or bracket closes the label: `6 Đề nghị` has none. */
  readonly closed: boolean
}

/** Recognition reads `l` and `1` for I. */
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 1, '1': 1 }
/** The order of list letters in Vietnamese documents; f, j, w and z are not used but occur. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

/** Capitals that number the parts of a document: `A. MỤC TIÊU`. Some documents use Đ, most do not. */
const CAPITALS = 'ABCDEGHKLMN'

/** Which signs may introduce an item, arrows of two signs, an equals sign, a wave and a stop among them. */
const BULLETS: Uint8Array = buildBullets()

function buildBullets(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const one = new RegExp(`[${bulletSigns}=.]`)
  for (let unit = 0; unit < table.length; unit++) if (one.test(String.fromCharCode(unit))) table[unit] = 1
  return table
}

/** A list letter c as recognition writes it: `¢)`, `€)`, `©)`. */
const LIKE_C: ReadonlySet<number> = new Set([0xa2, 0x20ac, 0xa9])
/** What recognition writes for a hyphen or a dot before an item. */
const LIKE_BULLET: ReadonlySet<number> = new Set([0x7e, 0xab, 0xbb])
const OPEN_BRACKET = 0x28
const HYPHEN = 0x2d
const COMMA = 0x2c
const STOP = 0x2e
const LETTER_H = 0x48
const LETTER_L = 0x4c
const COLON = 0x3a
const EN_DASH = 0x2013
const EM_DASH = 0x2014

/** The label of a number that recognition could not read: its place in the list tells it. */
export const UNREAD = '?'

/**
 * Reads the marker at the head of a stretch; of two, the one that the document has behind that of a converter's list.
 * @param after the letter that the list before it has come to: behind k an l goes on with it
 */
export function readMarker(text: string, start: number, end: number, after = ''): Marker | null {
  let own = start
  for (let sign = 0; sign < MOST_SIGNS; sign++) {
    const length = listSignLength(text, own, end)
    if (length === 0) break
    own += length
  }
  const marker = own === start ? null : readOne(text, own, end, after)
  return marker === null ? readOne(text, start, end, after) : { ...marker, start }
}

/** Signs of lists within lists that a converter writes at most. */
const MOST_SIGNS = 3
/** Characters in which a sign, a space and the next label stand. */
const LONGEST_SIGNS = 16

/** Length of the sign or number that a converter to Markdown writes before the document's own: `- - Sở Nội vụ`, `- a) …`, `1. 1. …`; 0 where none stands. */
function listSignLength(text: string, at: number, end: number): number {
  const first = text.charCodeAt(at)
  const counted = isDigitUnit(first)
  if (!counted && BULLETS[first] !== 1) return 0
  let next = at + 1
  if (counted) {
    if (isDigitUnit(text.charCodeAt(next))) next++
    if (text.charCodeAt(next) !== STOP) return 0
    next++
  }
  if (!isSpaceUnit(text.charCodeAt(next))) return 0
  while (next < end && isEmphasis(text.charCodeAt(next))) next++
  // Hardly any line has its second label so near its first.
  const label = text.charCodeAt(next)
  const may = isDigitUnit(label) || (!counted && (BULLETS[label] === 1 || endsSoon(text, next)))
  if (!may) return 0
  const head = text.slice(at, Math.min(end, at + LONGEST_SIGNS))
  return (counted ? markerPatterns.countedTwice : markerPatterns.markedTwice).exec(head)?.[0].length ?? 0
}

/** A letter or Roman number with its stop or bracket: `a)`, `II.` */
function endsSoon(text: string, at: number): boolean {
  let next = at + 1
  while (next < at + LONGEST_ROMAN && isRomanDigit(text.charCodeAt(next))) next++
  const unit = text.charCodeAt(next)
  return unit === STOP || unit === CLOSE
}

const LONGEST_ROMAN = 4
const CLOSE = 0x29

/** Its first two units nearly always tell that there is no marker. */
function readOne(text: string, start: number, end: number, after: string): Marker | null {
  const first = text.charCodeAt(start)
  if (isLetterUnit(first)) {
    const second = start + 1 < end ? text.charCodeAt(start + 1) : 0
    const may = isLetterUnit(second)
      ? isRomanDigit(first) ||
        first === LETTER_H ||
        first === LETTER_L ||
        opensArticle(first, second) ||
        opensPart(first, second) ||
        (isSmallRoman(first, second) && text.slice(start + 2, start + 5).includes(')'))
      : endsLabel(second)
    const marker = may ? readLettered(text.slice(start, end), start) : null
    return marker === null ? null : asMeant(marker, text, after)
  }
  if (isDigitUnit(first)) return endsNumber(text, start + 1, end) ? readNumbered(text.slice(start, end), start) : null
  if (first === OPEN_BRACKET) return readBracketed(text.slice(start, Math.min(end, start + 12)), start)
  if (LIKE_C.has(first)) return readLettered(text.slice(start, end), start)
  if (text.charCodeAt(start + 1) === STOP && end - start > 3) {
    const unread = markerPatterns.unread.exec(text.slice(start, end))
    if (unread !== null) return markerOf('arabic', unread, text.slice(start, end), start, 0, UNREAD)
  }
  if (LIKE_BULLET.has(first)) return bulletOf(markerPatterns.wave, text.slice(start, end), start)
  return BULLETS[first] !== 1 || goesOnYears(text, start, end)
    ? null
    : bulletOf(markerPatterns.bullet, text.slice(start, end), start)
}

/** `giai đoạn 2022` / `- 2025, …`: a dash between two years that a line end parts. */
export function goesOnYears(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  if (first !== HYPHEN && first !== EN_DASH && first !== EM_DASH) return false
  // Hardly a dash has a digit behind it.
  if (!isDigitUnit(text.charCodeAt(start + 1)) && !isDigitUnit(text.charCodeAt(start + 2))) return false
  if (!/^.\s?(?:19|20)\d{2}(?!\d)/.test(text.slice(start, Math.min(end, start + 8)))) return false
  return /(?<!\d)(?:19|20)\d{2}\s{1,4}$/.test(text.slice(Math.max(0, start - 9), start))
}

/**
 * `l. Phòng Nội vụ`, `L. MỤC ĐÍCH`, `H. NỘI DUNG`: the letter stands for the first number, or the Roman first or second,
 * unless the list has come to the letter before it.
 */
function asMeant(marker: Marker, text: string, after: string): Marker {
  const { kind, label, start } = marker
  if (kind === 'letter' && label === 'l' && after !== 'k' && text.charAt(start + 1) === '.')
    return { ...marker, kind: 'arabic', label: '1', order: 1 }
  if (kind === 'letter') return asSmallRoman(marker, after)
  if (kind !== 'capital') return marker
  if (label === 'L' && after !== 'K')
    return isUpperUnit(text.charCodeAt(marker.end + 1))
      ? { ...marker, kind: 'roman', label: 'I', order: 1 }
      : { ...marker, kind: 'arabic', label: '1', order: 1 }
  return label === 'H' && after !== 'G' ? { ...marker, kind: 'roman', label: 'II', order: 2 } : marker
}

/** `i)` where no list has come to h, and `v)` behind `iv)`, `x)` behind `ix)`: the first, fifth and tenth Roman number. */
function asSmallRoman(marker: Marker, after: string): Marker {
  const { label } = marker
  const roman = label === 'i' ? after !== 'h' && after !== 'g' : after === (label === 'v' ? 'iv' : 'ix')
  return roman && 'ivx'.includes(label) ? { ...marker, order: romanValue(label) ?? 0 } : marker
}

/** Whether a small Roman number counts an item, and no letter. */
export function countsInRoman({ kind, label, order }: Marker): boolean {
  return kind === 'letter' && (label.length > 1 || LETTERS.indexOf(label) + 1 !== order)
}

/** A second digit at most stands before what ends a number; `1` may also stand for a Roman digit: `1I.`, `111.`. */
function endsNumber(text: string, from: number, end: number): boolean {
  let at = from
  if (at < end && isDigitUnit(text.charCodeAt(at))) at++
  const next = at < end ? text.charCodeAt(at) : 0
  return endsLabel(next) || isRomanDigit(next)
}

/** I, V, X, and `l` and `1`, which recognition reads for I. */
function isRomanDigit(unit: number): boolean {
  return unit === 0x49 || unit === 0x56 || unit === 0x58 || unit === 0x6c || unit === 0x31
}

/** `ii`, `iv`, `vi`, `ix`, `xi`: in no Vietnamese word but `vi` two of these letters open it. */
function isSmallRoman(first: number, second: number): boolean {
  return (
    (first === 0x69 && (second === 0x69 || second === 0x76 || second === 0x78)) ||
    (second === 0x69 && (first === 0x76 || first === 0x78))
  )
}

/** What stands behind the label of every marker but `Điều`; a Roman digit may go on with `1`. */
function endsLabel(unit: number): boolean {
  return (
    isSpaceUnit(unit) ||
    unit === STOP ||
    unit === COLON ||
    unit === COMMA ||
    unit === 0x29 ||
    unit === 0x2f ||
    unit === HYPHEN ||
    unit === EN_DASH ||
    unit === 0x31
  )
}

/** `Đi`, `Di` in any case. */
function opensArticle(first: number, second: number): boolean {
  return (
    (second === 0x69 || second === 0x49) && (first === 0x110 || first === 0x111 || first === 0x44 || first === 0x64)
  )
}

/** `Ph`, `Ch`, the second letter in any case. */
function opensPart(first: number, second: number): boolean {
  return (second === 0x68 || second === 0x48) && (first === 0x50 || first === 0x43)
}

function readNumbered(content: string, offset: number): Marker | null {
  if (markerPatterns.misread.test(content)) return null
  const decimal = isParted(content) ? markerPatterns.decimal.exec(content) : null
  if (decimal?.[1] !== undefined && !/^\d{1,2}\.\d{3}/.test(content))
    return markerOf('decimal', decimal, content, offset, Number(decimal[1].slice(decimal[1].lastIndexOf('.') + 1)))
  const arabic = markerPatterns.arabic.exec(content)
  if (arabic?.[1] !== undefined) {
    // A number and a comma may stand in a sentence: its place in the list tells.
    const closed = arabic[2] !== '' && arabic[2] !== ','
    return markerOf('arabic', arabic, content, offset, Number(arabic[1]), arabic[1], closed)
  }
  return readRoman(content, offset)
}

/** Whether a digit stands behind the stop of a number: most items are counted by one number. */
function isParted(content: string): boolean {
  const stop = isDigitUnit(content.charCodeAt(1)) ? 2 : 1
  return content.charCodeAt(stop) === STOP && isDigitUnit(content.charCodeAt(stop + 1))
}

function readLettered(content: string, offset: number): Marker | null {
  const first = content.charCodeAt(0)
  const second = content.charCodeAt(1)
  const article = opensArticle(first, second) ? markerPatterns.article.exec(content) : null
  if (article !== null) return markerOf('article', article, content, offset, Number(article[1]))
  const part = opensPart(first, second) ? markerPatterns.part.exec(content) : null
  if (part?.[1] !== undefined)
    // A number in a word (`Phần thứ hai`) is told by the word.
    return markerOf(
      'part',
      part,
      content,
      offset,
      PART_DIGITS.test(part[1]) ? (romanValue(part[1]) ?? Number(part[1])) : 0,
    )
  const like = first === LETTER_H || first === LETTER_L || isRomanDigit(first)
  const roman = like ? readRomanLabel(content, offset) : null
  if (roman !== null) return roman
  // Every other label is one letter.
  if (isLetterUnit(second)) return readSmallRoman(content, offset)
  const capital = isUpperUnit(first) ? markerPatterns.capital.exec(content) : null
  if (capital?.[1] !== undefined) return markerOf('capital', capital, content, offset, CAPITALS.indexOf(capital[1]) + 1)
  const letter = markerPatterns.letter.exec(content)
  if (letter?.[1] !== undefined && (letter[2] === ')' || /^\p{Ll}$/u.test(letter[1]))) {
    const folded = letter[1].toLowerCase().replace(/[¢€©]/, 'c')
    return markerOf('letter', letter, content, offset, LETTERS.indexOf(folded) + 1, folded)
  }
  if (/^o\s/.test(content)) return bulletOf(markerPatterns.bullet, content, offset)
  const sign = markerPatterns.fontSign.exec(content)
  return sign === null ? null : markerOf('bullet', sign, content, offset, 0, content.charAt(0))
}

function readSmallRoman(content: string, offset: number): Marker | null {
  const roman = markerPatterns.smallRoman.exec(content)
  const order = roman?.[1] === undefined ? null : romanValue(roman[1])
  return roman === null || order === null ? null : markerOf('letter', roman, content, offset, order)
}

const PART_DIGITS = /^(?:[ivxl1]+|\d+)$/iu

function readRoman(content: string, offset: number): Marker | null {
  const roman = markerPatterns.roman.exec(content)
  const order = roman?.[1] === undefined ? null : romanValue(roman[1])
  return roman === null || order === null ? null : markerOf('roman', roman, content, offset, order)
}

function readRomanLabel(content: string, offset: number): Marker | null {
  const roman = readRoman(content, offset)
  if (roman !== null) return roman
  const decimal = markerPatterns.romanDecimal.exec(content)
  if (decimal?.[1] === undefined) return readLikeRoman(content, offset)
  return markerOf('decimal', decimal, content, offset, Number(decimal[1].slice(decimal[1].lastIndexOf('.') + 1)))
}

/** Four ones are none: the letter stands for a single one too. */
function readLikeRoman(content: string, offset: number): Marker | null {
  const roman = markerPatterns.likeRoman.exec(content)
  if (roman?.[1] === undefined) return null
  const order = Math.min(3, romanValue(roman[1].replaceAll('H', 'II')) ?? 3)
  return markerOf('roman', roman, content, offset, order, 'I'.repeat(order))
}

function readBracketed(content: string, offset: number): Marker | null {
  return bulletOf(markerPatterns.bracketed, content, offset) ?? bulletOf(markerPatterns.bullet, content, offset)
}

/** What introduces an item without counting it, where its pattern holds. */
function bulletOf(pattern: RegExp, content: string, offset: number): Marker | null {
  const bullet = pattern.exec(content)
  return bullet === null ? null : markerOf('bullet', bullet, content, offset, 0)
}

/** White space and marks of emphasis behind a marker belong to it. */
function markerOf(
  kind: Marker['kind'],
  match: RegExpExecArray,
  content: string,
  offset: number,
  order: number,
  label = match[1] ?? '',
  closed = true,
): Marker {
  let after = match[0].length
  while (after < content.length && isEmphasis(content.charCodeAt(after))) after++
  // `3. - Đ/c An: …`: a dash behind the number introduces the same item.
  const dash = content.charCodeAt(after)
  if ((dash === HYPHEN || dash === EN_DASH) && (kind === 'arabic' || kind === 'letter'))
    after += DASH_BEHIND.exec(content.slice(after, after + WIDEST_DASH))?.[0].length ?? 0
  return { kind, label, order, start: offset, end: offset + after, closed }
}

const DASH_BEHIND = /^[-–]\s+(?=\p{Lu})/u
const WIDEST_DASH = 6

function isEmphasis(unit: number): boolean {
  return isSpaceUnit(unit) || unit === 0x2a || unit === 0x5f
}

function romanValue(label: string): number | null {
  let total = 0
  for (let i = 0; i < label.length; i++) {
    const digit = romanDigit(label.charAt(i))
    total += digit < romanDigit(label.charAt(i + 1)) ? -digit : digit
  }
  return total > 0 && total < 40 ? total : null
}

function romanDigit(letter: string): number {
  return ROMAN[letter.toLowerCase()] ?? 0
}
