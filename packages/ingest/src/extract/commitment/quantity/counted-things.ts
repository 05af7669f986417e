import type { DocumentText } from '../../../normalize/document-text.js'
import { everyMatch } from '../../../normalize/every-match.js'
import { withSingleSpaces } from '../../../normalize/single-spaces.js'
import { comparatorOf, turnedAbout, withoutComparator } from '../../../patterns/commitment/comparator.js'
import { countsElse } from '../../../patterns/commitment/counts-else.js'
import {
  anythingPattern,
  quantityUnitPattern,
  quantityUnits,
  spokenNumbers,
} from '../../../patterns/commitment/quantity-unit.js'
import type { Comparator } from '@doi-chieu/core/commitment/commitment'

/** A number and what it counts, as they stand in a folded clause; `index` and `end` count its characters. */
export interface CountedThing {
  readonly index: number
  readonly end: number
  /** The lower end of a range. */
  readonly value: number
  readonly inWords: boolean
  /** Folded, with single spaces. */
  readonly counted: string
  /** As written, in small letters. */
  readonly unit: string
  readonly comparator: Comparator | null
  /** Folded words before the number, and where in the clause they begin. */
  readonly lead: string
  readonly leadFrom: number
  /** These without a comparator. */
  readonly bare: string
  readonly after: string
}

/** `2.500`, and as others part thousands: `2,500`, `2 500`. */
const DIGITS = String.raw`\d{1,3}(?:[.,\s]\d{3})+(?!\d)|\d{1,5}(?:[.,]\d{1,2})?`
/** Written out, with its marks: `năm` and `sáu` fold like other words. */
const WRITTEN_OUT: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}
/** Where marks are lost only what folds like no other word. */
const FOLDED_OUT: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, muoi: 10 }
const WORDS = spokenNumbers.join('|')
/** `02 (hai) lớp`, `hai (02) lớp`: the number said twice. */
const AGAIN = String.raw`(?:\)|\s*\([a-z]{2,5}(?:\s+[a-z]{2,6}){0,4}\))?`
const COUNTED = new RegExp(
  String.raw`(?<![\d.,/a-z])(?:(?<digits>${DIGITS})(?:/\d{2,3}(?=\s+diem))?|(?<words>${WORDS}))${AGAIN}\s+(?:cai\s+|chiec\s+)?(?<unit>${quantityUnitPattern})(?![a-z\d])`,
  'g',
)
/** What makes a number the least of its kind. Folded. */
const COMPARED = String.raw`(?:it\s+nhat|toi\s+thieu|khong\s+duoi)\s+(?:(?:co|la|dat|tu)\s+)?`
const IS_COMPARED = new RegExp(String.raw`${COMPARED}\d`)
/** `ít nhất 06 nhiệm vụ`, `tối thiểu 03 nền tảng số`: what is compared so is counted, whatever it is. */
const LEAST_OF_ANYTHING = new RegExp(
  String.raw`(?=\d)(?<=${COMPARED})(?<digits>${DIGITS})${AGAIN}\s+(?<unit>${anythingPattern})(?![a-z\d])(?!\s?/)`,
  'g',
)

/** Every number that counts something, in order. */
function numbersIn(fold: string): readonly RegExpExecArray[] {
  const listed = everyMatch(COUNTED, fold)
  if (!IS_COMPARED.test(fold)) return listed
  const others = everyMatch(LEAST_OF_ANYTHING, fold).filter(({ index }) => !listed.some((own) => own.index === index))
  return others.length === 0 ? listed : [...listed, ...others].sort((a, b) => a.index - b.index)
}

/** `từ 3 đến 5 mô hình`, `2 - 3 tin, bài`: the lower end is promised. Folded, before the upper end. */
const RANGE = new RegExp(
  String.raw`(?<![\d/.,-])(?:tu\s+)?(?:(\d{1,3}(?:\.\d{3})+|\d{1,4})|(?<![a-z])(${WORDS}))\s*(?:-|–|den)\s*$`,
)
/** `hai (02)`: the word before its digits. */
const SAID_BEFORE = /\s[a-z]+\s*\($/
/** `một số mỗi quý`; `một số mô hình` counts nothing. Folded, behind the unit. */
const OF_ISSUE = /^\s*(?:\/|moi\s|[.;,)]|$)/
/** `17 giờ 15 phút`: a time of the day. */
const CLOCK = /\d\s+gio\s+$/
/** `7 người/100.000 dân`: of so many. Folded, behind the unit. */
const RATE = /^\s?\/\s?\d{1,3}(?:[.,]\d{3})+\s+[a-z]{1,6}(?:\s+(?:em|nu|dan|so))?(?![a-z])/
/** Characters before a number in which its verb, its period and its comparator stand. */
const BEFORE = 40
const FARTHEST = 400

/** Numbers of things in a clause, in order. */
export function countedThings(
  document: DocumentText,
  { start }: { readonly start: number },
  fold: string,
): readonly CountedThing[] {
  let last = 0
  return numbersIn(fold).flatMap((match): readonly CountedThing[] => {
    const { index } = match
    const { digits, words = '', unit = '' } = match.groups ?? {}
    const end = index + match[0].length
    const counted = withSingleSpaces(unit).replace(/\s?,\s?/, ', ')
    const written = document.text.slice(start + index, start + end)
    const own =
      digits === undefined
        ? isSome(words, unit, fold.slice(end, end + 8))
          ? null
          : wordValue(document, written, words)
        : numberOf(digits)
    if (own === null || (counted === 'phut' && CLOCK.test(fold.slice(Math.max(0, index - 8), index)))) return []
    if (isOtherWord(document, counted, written.slice(-counted.length), fold.slice(end, end + BEFORE))) return []
    const leadFrom = Math.max(last, index - BEFORE)
    const before = fold.slice(leadFrom, index)
    const range = RANGE.exec(before)
    const lower = lowerEnd(range, before, own)
    const said = match[0].includes(')') ? before.replace(SAID_BEFORE, '') : before
    const lead = (lower === undefined ? said : before.slice(0, range?.index)).trimEnd()
    const after = fold.slice(end, end + FARTHEST)
    const rate = RATE.exec(after)?.[0] ?? ''
    last = end
    return [
      {
        index,
        end: end + rate.length,
        value: lower ?? own,
        inWords: digits === undefined,
        counted,
        unit: unitOf(document, counted, written.slice(-unit.length)) + rateOf(document, start + end, rate),
        comparator: lower === undefined ? turnedAbout(comparatorOf(lead, after), fold.slice(0, index)) : '>=',
        lead,
        leadFrom,
        bare: withoutComparator(lead),
        after: rate === '' ? after : after.slice(rate.length),
      },
    ]
  })
}

/** A rate as written: `/100.000 dân`. */
export function rateOf({ text }: DocumentText, at: number, { length }: string): string {
  return withSingleSpaces(text.slice(at, at + length)).replace(/\s?\/\s?/, '/')
}

/** The lower end of a range; `quý 2 - 05 lớp`, `trong năm 2026 - 12 hội nghị` are none. */
function lowerEnd(range: RegExpExecArray | null, before: string, upper: number): number | undefined {
  if (range === null || countsElse.test(before.slice(0, range.index))) return undefined
  const lower = range[1] === undefined ? FOLDED_OUT[range[2] ?? ''] : numberOf(range[1])
  return lower !== undefined && lower < upper ? lower : undefined
}

/** `2.500` is a whole number, `87,5` and `87.5` are not. */
const numberOf = (digits: string): number =>
  Number(/[.,\s]\d{3}/.test(digits) ? digits.replace(/[.,\s]/g, '') : digits.replace(',', '.'))

function isSome(words: string, unit: string, after: string): boolean {
  return words === 'mot' && unit === 'so' && !OF_ISSUE.test(after)
}

function wordValue({ damaged, sparse }: DocumentText, written: string, folded: string): number | null {
  const own = WRITTEN_OUT[written.slice(0, folded.length).toLowerCase()]
  return own ?? (damaged || sparse ? FOLDED_OUT[folded] : undefined) ?? null
}

/** `tổ` folds like `tờ`, `cầu` like `câu`. */
const OTHERS: ReadonlySet<string> = new Set(['tổ', 'cầu'])

/** `trên ba phương diện`, `03 phương án`: no wards. Folded, behind the unit. */
const NO_WARDS = /^\s+(?:dien|an|phap|cham|thuc|tien|huong)(?![a-z])/

function isOtherWord({ damaged, sparse }: DocumentText, counted: string, written: string, after: string): boolean {
  if (counted !== 'phuong') return false
  return damaged || sparse ? NO_WARDS.test(after) : written.toLowerCase() === 'phương'
}

function unitOf({ damaged, sparse }: DocumentText, counted: string, written: string): string {
  const own = withSingleSpaces(written).toLowerCase()
  return !damaged && !sparse && OTHERS.has(own) ? own : (quantityUnits.get(counted) ?? own)
}
