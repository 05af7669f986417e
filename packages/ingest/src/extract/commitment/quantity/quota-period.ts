import { withSingleSpaces } from '../../../normalize/single-spaces.js'
import { quotaPeriods } from '../../../patterns/commitment/quantity-unit.js'
import type { CountedThing } from './counted-things.js'

/** In what time a number of things is promised. */
export interface QuotaPeriod {
  /** `tháng`, `6 tháng`. */
  readonly per: string
  /** Where the words that say so begin and end in the folded clause; null where they are a slash and a unit. */
  readonly words: { readonly start: number; readonly end: number } | null
  /** Nothing stands between the period and the number or the thing. */
  readonly isBeside: boolean
  /** `mỗi tháng`, `hằng quý`: the promise begins with them. */
  readonly opens: boolean
  /** Where thing and period end. */
  readonly to: number
}

const UNITS = [...quotaPeriods.keys()].join('|').replaceAll(' ', String.raw`\s+`)
const COUNT = String.raw`(?:\d{1,2}|hai|ba|bon|sau|nua)\s+`
const ONE = String.raw`(?:0?1\s+|mot\s+)`
/** A period with what counts it: `tháng`, `01 tháng`, `06 tháng`. */
const PERIOD = String.raw`(?:${ONE}|(${COUNT}))?(${UNITS})(?![a-z])`
/** `/tháng`, `/đơn vị/tháng`, `/06 tháng`; what is counted may have words of its own before. */
const SLASH = new RegExp(String.raw`^(?:\s+[a-z]+,?){0,6}?\s*/\s*(?:[a-z]+(?:\s+[a-z]+){0,2}\s*/\s*)?${PERIOD}`)
/** `mỗi tuần 01 kỳ`, `ngày 02 lần`, `6 tháng một lần`: right before the number. */
const BEFORE = new RegExp(
  String.raw`(?:^|[\s,;:(])(?<!\bviet\s)((?:(?:moi|hang|tung|mot)\s+)?(${COUNT})?(${UNITS})),?(?:\s+(?:nao|cung|deu|phai|co)){0,4}$`,
)
/** `tháng ba`, `quý hai`: an ordinal, unless it counts how often. */
const NAMED_BY_NUMBER = /^(?:thang|quy)$/
const EACH = /^(?:moi|hang|tung)\s/
/** `Mỗi tháng mỗi đơn vị đăng …`: before the number, with words between. */
const AHEAD = new RegExp(String.raw`(?:(?:hang|moi|tung)\s+(${UNITS})|theo\s+(tuan|thang))(?![a-z])`)
/** `02 tin mỗi tuần`, `hai lần một tuần`, `04 lần trong một năm`: right behind the thing. */
const BEHIND = new RegExp(String.raw`^\s+(?:trong\s+)?((?:moi|hang|mot|(?<=trong\s)0?1)\s+(${UNITS}))(?![a-z])`)
/** `02 lần trong năm`: what counts how often. */
const WITHIN = new RegExp(String.raw`^\s+trong\s+((${UNITS}))(?![a-z]|\s+\d)`)
/** `12 bài về CCHC mỗi tháng`, with a comparator also `… trong năm`: at the end, with words between. */
const AT_END = new RegExp(
  String.raw`^[^,;.:()\d]{0,60}?\s(?:(?:trong\s+)?((?:hang|moi)\s+(${UNITS}))|trong\s+(${UNITS}))(?=[\s,;.)]*$|[,;)]|\s+(?:tren|tai|o|qua|ve|cho|de|dang|phat|gui)\s)`,
)
/** What counts how often needs no verb that promises. */
export const TIMES: ReadonlySet<string> = new Set(['lan', 'dot', 'ky', 'buoi', 'luot'])
/** Of these a bare `tháng ba buổi` tells how often. */
export const OFTEN: ReadonlySet<string> = new Set([...TIMES, 'so', 'phien'])

/** The period of a thing that is counted; `ahead` is the one that its clause names first. Null where the number holds once. */
export function quotaPeriodOf(thing: CountedThing, ahead: QuotaPeriod | null): QuotaPeriod | null {
  const opening = wordsBefore(ahead, thing) === null ? null : ahead
  return slashed(thing) ?? rightBefore(thing) ?? rightBehind(thing) ?? opening ?? atEnd(thing)
}

/** The words of a period that stand before the number; null where none do. */
export function wordsBefore(period: QuotaPeriod | null, { index }: CountedThing): QuotaPeriod['words'] {
  const words = period?.words ?? null
  return words !== null && words.end <= index ? words : null
}

function slashed({ after, end }: CountedThing): QuotaPeriod | null {
  const match = SLASH.exec(after)
  return match === null
    ? null
    : { per: perOf(match[1], match[2]), words: null, isBeside: true, opens: false, to: end + match[0].length }
}

function rightBefore({ bare, leadFrom, index, inWords, counted, comparator }: CountedThing): QuotaPeriod | null {
  const match = BEFORE.exec(bare)
  if (match === null) return null
  const [whole, words = '', count, unit = ''] = match
  // `cả năm không dưới 25 lớp`: a bare year counts times alone.
  if (!OFTEN.has(counted) && (words === 'nam' || (inWords && comparator === null && NAMED_BY_NUMBER.test(words))))
    return null
  const start = leadFrom + match.index + whole.indexOf(words)
  return {
    per: perOf(count, unit),
    words: { start, end: start + words.length },
    isBeside: true,
    opens: EACH.test(words),
    to: index,
  }
}

function rightBehind({ after, end, counted }: CountedThing): QuotaPeriod | null {
  const match = BEHIND.exec(after) ?? (OFTEN.has(counted) ? WITHIN.exec(after) : null)
  return match === null ? null : behind(end, match[0], match[1], match[2], true)
}

/** The first period that a folded clause names. */
export function periodAhead(fold: string): QuotaPeriod | null {
  const match = AHEAD.exec(fold)
  if (match === null || isOfPlan(fold, match)) return null
  const words = { start: match.index, end: match.index + match[0].length }
  return { per: perOf(undefined, match[1] ?? match[2]), words, isBeside: false, opens: true, to: words.end }
}

/** `đưa vào nghị quyết hằng năm, nhận đỡ đầu ít nhất 01 thôn`: of which year a document is, closed by a comma. Folded. */
const PLAN_OF_YEAR =
  /\b(?:nghi\s+quyet|ke\s+hoach|chuong\s+trinh|du\s+toan|chi\s+tieu|tieu\s+chi)(?:\s+[a-z]+){0,3}\s+$/

function isOfPlan(fold: string, { index, 0: words }: RegExpExecArray): boolean {
  return fold.charAt(index + words.length) === ',' && PLAN_OF_YEAR.test(fold.slice(Math.max(0, index - 40), index))
}

function atEnd({ after, end, comparator }: CountedThing): QuotaPeriod | null {
  const match = AT_END.exec(after)
  if (match === null || (match[3] !== undefined && comparator === null)) return null
  return behind(end, match[0], match[1] ?? match[3], match[2] ?? match[3], false)
}

function behind(end: number, whole: string, words = '', unit = '', isBeside = false): QuotaPeriod {
  const to = end + whole.length
  return { per: perOf(undefined, unit), words: { start: to - words.length, end: to }, isBeside, opens: false, to }
}

const COUNTS: Readonly<Record<string, number>> = { hai: 2, ba: 3, bon: 4, sau: 6 }

function perOf(count: string | undefined, unit = ''): string {
  const written = quotaPeriods.get(withSingleSpaces(unit)) ?? withSingleSpaces(unit)
  if (count === undefined) return written
  const number = count.trim()
  if (number === 'nua') return '6 tháng'
  return `${String(COUNTS[number] ?? Number(number))} ${written}`
}
