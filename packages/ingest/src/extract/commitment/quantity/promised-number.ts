import { findWithin } from '../../../segment/hits-within.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Clause } from '../../../segment/clause/clause.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { promisingVerbs } from '../../../patterns/commitment/quantity-unit.js'
import { isAmongGoals } from '../target/among-goals.js'
import { COMMON_THINGS, goesOn, isChanged, isWhereFrom } from './common-things.js'
import type { CountedThing } from './counted-things.js'
import { isNoCount } from './no-count.js'
import { OFTEN, TIMES, type QuotaPeriod } from './quota-period.js'

/** What the words around a number are asked for. */
interface AskedNumber {
  readonly segment: Segment
  readonly clause: Clause
  readonly fold: string
  readonly thing: CountedThing
  readonly quota: QuotaPeriod | null
  /** The number of the clause that was promised last; null before the first. */
  readonly promised: CountedThing | null
}

/** Whether a number of things is promised: compared, a period, behind a verb that promises or among goals. */
export function isPromised(analysed: AnalysedText, asked: AskedNumber): boolean {
  const { clause, thing, fold, quota } = asked
  const at = clause.start + thing.index
  if (isNoCount(analysed.document, clause, thing)) return false
  if (DONE.test(analysed.document.text.slice(Math.max(clause.start, at - LONGEST_DONE), at))) return false
  if (FROM_TO.test(fold.slice(Math.max(0, thing.index - LONGEST_FROM_TO), thing.index))) return true
  // `80% hộ được tiếp cận ít nhất một sản phẩm`: the share is promised.
  if (thing.inWords && quota === null && SHARE.test(wordsBefore(fold, thing.index))) return false
  return COMMON_THINGS.has(thing.counted) ? isPromisedOfCommon(analysed, asked) : isPromisedOfOwn(analysed, asked)
}

/** Whether a number is promised by itself: compared, inspected, or what a goal begins with. */
function isSet(analysed: AnalysedText, { segment, clause, fold, thing, promised }: AskedNumber): boolean {
  if (thing.comparator !== null || isInspected(fold, thing)) return true
  return promised === null && OPENS_CLAUSE.test(fold.slice(0, thing.index)) && isAmongGoals(analysed, segment, clause)
}

/** `02 lần/tháng`, `mỗi quý 04 bài`: whether a period stands beside the number, or how often is what it counts. */
function isOften({ thing, quota }: AskedNumber): boolean {
  return quota !== null && (quota.words === null || quota.isBeside || TIMES.has(thing.counted))
}

/** The same for things that are counted everywhere (`xã`, `người`): of these a verb that promises is not enough. */
function isPromisedOfCommon(analysed: AnalysedText, asked: AskedNumber): boolean {
  const { fold, thing, promised } = asked
  const often = isOften(asked) && (!thing.inWords || OFTEN.has(thing.counted))
  const told = often || isSet(analysed, asked) || goesOn(fold, thing, promised) || isChanged(thing, verbOf(thing))
  return told && !isWhereFrom(thing)
}

/** The same for things that plans make: posters, articles, classes. */
function isPromisedOfOwn(analysed: AnalysedText, asked: AskedNumber): boolean {
  const { clause, fold, thing } = asked
  const { index, counted, bare, after, inWords, leadFrom } = thing
  if (isOften(asked) || isSet(analysed, asked)) return true
  if (inWords && TOO_COMMON.test(bare)) return false
  const verb = verbOf(thing)
  if (OF_PEOPLE.has(counted) && /(?:voi|cho)$/.test(verb)) return true
  if (COPIES.has(counted) && bare.endsWith('(') && after.startsWith(')')) return true
  return (
    promisingVerbs.test(bare) ||
    promisingVerbs.test(verb) ||
    isNamedBefore(fold, index, counted) ||
    hasDutyBefore(analysed, clause.start + leadFrom + verb.length)
  )
}

/** The words before a number, up to the verb: `phát sóng khoảng` is `phát sóng`. */
function verbOf({ bare }: CountedThing): string {
  return bare.replace(ROUGHLY, '').trimEnd()
}

/** `khoảng 12 tin`, `được 12 lớp`: words between a verb and its number that change nothing. */
const ROUGHLY = /\s(?:khoang|gan|binh\s+quan|trung\s+binh|tong\s+so|them(?:\s+moi)?|moi|duoc|du|dinh\s+ky)$/
/** `Kiểm tra … tại 04 xã`: how many will be inspected. */
const INSPECTED =
  /(?:kiem|thanh)\s+tra(?:\s[^;.]{0,90}\stai|(?:,?\s+(?:giam\s+sat|dot\s+xuat|dinh\s+ky|truc\s+tiep|thuc\s+te)){1,3})\s*$/
const LONGEST_INSPECTION = 120

/** Whether a number tells how many will be inspected. */
export function isInspected(fold: string, { index, comparator }: CountedThing): boolean {
  return comparator === null && INSPECTED.test(fold.slice(Math.max(0, index - LONGEST_INSPECTION), index))
}

/** `đã xây dựng 05 mô hình`: what was done. */
const DONE = /(?<!\p{L})đã\s+(?:\p{Ll}+\s+){1,3}$/iu
const LONGEST_DONE = 32

/** Nothing but a sign of a list before a number. */
const OPENS_CLAUSE = /^[\s\-+•*]*$/

/** `giảm từ 120 phút xuống còn 90 phút`, `từ 5 xã lên 8 xã`: what is to be reached. Folded, before the number. */
const FROM_TO =
  /\btu\s+\d[\d.,]*(?:\s+[a-z]+){0,4}\s+(?:xuong(?:\s+(?:con|duoi|toi\s+da))?|con|len(?:\s+(?:den|thanh|tren))?)\s+$|\bxuong\s+con\s+$/
const LONGEST_FROM_TO = 60

/** `Cấp phát tờ gấp: 20.000 tờ`: what is counted behind the colon is named before it. */
function isNamedBefore(fold: string, at: number, counted: string): boolean {
  const before = wordsBefore(fold, at)
  const [word = ''] = counted.split(' ')
  return /:\s*$/.test(before) && before.split(/[^a-z]+/).includes(word)
}

/** How far before a colon the thing is named that is counted behind it. */
const FARTHEST_NAMED = 120

function wordsBefore(fold: string, at: number): string {
  return fold.slice(Math.max(0, at - FARTHEST_NAMED), at)
}

/** `hội nghị với 450 lượt người`: who takes part. */
const OF_PEOPLE = new Set(['luot nguoi', 'luot hoc vien', 'hoc vien', 'luot', 'dot', 'chi em'])
/** `Sổ tay hỏi đáp (30.000 cuốn)`: copies of what is named. */
const COPIES = new Set(['cuon', 'quyen', 'to', 'tam', 'ban', 'bo', 'phieu', 'to roi', 'to gap'])
/** `…, một buổi`, `có một điểm`: what stands before a number in words everywhere. */
const TOO_COMMON = /(?:[,;]|\s(?:va|co|la|(?<!lap\s)dat|tang|lam))$/

/** Characters of a verb of a duty. */
const LONGEST_VERB = 26

/** `đơn giản hóa 05 thủ tục`: a verb of a duty right before the number. */
function hasDutyBefore({ cues }: AnalysedText, end: number): boolean {
  return (
    findWithin(cues, end - LONGEST_VERB, end, (cue) => cue.end === end && cue.entry.row.code === 'duty') !== undefined
  )
}

/** `80% hộ …`: a share. */
const SHARE = /\d\s?%/
