import type { Comparator, IndexCode } from '@doi-chieu/core/commitment/commitment'
import type { DocumentText } from '../../../normalize/document-text.js'
import { isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import { withSingleSpaces } from '../../../normalize/single-spaces.js'
import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { contentOf } from '../../../segment/block/content.js'
import { findWithin, hitsWithin } from '../../../segment/hits-within.js'
import { goalRowAreas, goalTablesOf } from '../../../segment/table/goal/goal-table.js'
import { cellsWithin } from '../../../segment/table/cell/cells-within.js'
import { clausesOf, type Clause } from '../../../segment/clause/clause.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { SIGN } from '../../../patterns/sign-word.js'
import { segmentsWith } from '../../../segment/segment-signs.js'
import { labelledTasks } from '../../assignment/label/labelled-tasks.js'
import type { CommitmentMention } from '../commitment-mention.js'
import { countedThings, rateOf, type CountedThing } from './counted-things.js'
import { indexAbove } from '../index/index-above.js'
import { isInspected, isPromised } from './promised-number.js'
import { periodAhead, quotaPeriodOf, wordsBefore, type QuotaPeriod } from './quota-period.js'
import { REACHED, reachedIn } from '../../what-was-reached.js'
import { lastComma } from '../last-comma.js'

/**
 * Promised numbers of things: `phát hành 2.500 tờ gấp` is a target, `mỗi tháng có ít nhất 04 bài` a quota a period. A number
 * counts behind a comparator or a verb that promises; what is to be made known promises nothing.
 */
export function quantityMentions(analysed: AnalysedText, planYear: number | null): readonly CommitmentMention[] {
  const rows = goalRowAreas(goalTablesOf(analysed, planYear))
  return segmentsWith(analysed, ['body'], SIGN.quantity).flatMap((segment) => {
    if (segment.topic === 'audience') return []
    const told = segment.topic === 'content' && isMadeKnown(analysed, segment)
    return clausesOf(analysed.document, contentOf(segment)).flatMap((clause, i) => {
      if (rows.touches(clause) || (told && i === 0)) return []
      const found = quantitiesIn(analysed, segment, clause, planYear)
      // Behind what is to be made known a quota alone is a promise.
      return told ? found.filter(({ kind }) => kind === 'frequency') : found
    })
  })
}

/** `Tuyên truyền kết quả … (đạt 86,4 điểm)`: an item of a section on content that opens with what is done with it. */
function isMadeKnown(analysed: AnalysedText, segment: Segment): boolean {
  const opens = findWithin(
    analysed.cues,
    segment.body,
    segment.body + FARTHEST_OPENING,
    ({ entry }) => entry.row.code === 'make_known' || entry.row.code === 'result',
  )
  return (
    opens !== undefined &&
    !BY_MEANS.test(analysed.document.flat.slice(opens.end, opens.end + LONGEST_MEANS)) &&
    !isTask(analysed, segment)
  )
}

/** `Tuyên truyền trên đài truyền thanh mỗi tuần 02 lần`, `Tuyên truyền trực quan: …`: how it is done, not what is told. Folded, behind the verb. */
const BY_MEANS =
  /^\s+(?:tren(?!\s+(?:dia\s+ban|co\s+so|cac\s+linh\s+vuc))|(?:thong\s+)?qua|bang(?=\s+(?:hinh|cac|nhieu|pano|bang|xe|loa|tai|truc|phuong))|truc\s+(?:quan|tiep)|mieng|luu\s+dong)(?![a-z])/
const LONGEST_MEANS = 24

/** `Tăng cường tuyên truyền …`, `Tiếp tục phổ biến …`: characters up to the end of the verb. */
const FARTHEST_OPENING = 26

/** An item of a section on content is a task where labels below it say who leads it or until when. */
function isTask(analysed: AnalysedText, segment: Segment): boolean {
  const { segments, above, items } = labelledTasks(analysed)
  const item = segment.path.at(-1)
  return segments.has(segment) || above.has(segment) || (item !== undefined && items.has(item))
}

function quantitiesIn(
  analysed: AnalysedText,
  segment: Segment,
  clause: Clause,
  planYear: number | null,
): readonly CommitmentMention[] {
  if ((clause.signs & SIGN.quantity) === 0) return []
  const { document } = analysed
  const fold = document.flat.slice(clause.start, clause.end)
  const things = countedThings(document, clause, fold)
  if (things.length === 0 || REACHED.test(fold)) return []
  const found: CommitmentMention[] = []
  const wasReached = reachedIn(document, clause, contentOf(segment), planYear)
  const cellAround = cellsWithin(document, clause)
  const ahead = (clause.signs & SIGN.period) === 0 ? null : periodAhead(fold)
  let last = 0
  let promised: CountedThing | null = null
  for (const thing of things) {
    const quantity = { start: clause.start + thing.index, end: clause.start + thing.end }
    const cell = cellAround(quantity)
    const named = quotaPeriodOf(thing, ahead)
    // `| kiểm tra hằng năm | 800 lượt người |`: what another cell says when is no period of this number.
    const words = named?.words ?? null
    const quota = words !== null && clause.start + words.end <= cell.start ? null : named
    if (!isPromised(analysed, { segment, clause, fold, thing, quota, promised })) continue
    if (wasReached(quantity.start, quantity.end)) continue
    if (thing.counted === 'lan' && quota === null && thing.comparator === null) continue
    // `| Mỗi tháng 02 số |`: how often the task of the row is done.
    const isInRow = cell.end - cell.start < clause.end - clause.start
    if (isInRow && wordsBefore(quota, thing) !== null && fillsCell(cell, quantity)) continue
    const { start, end, comparator } = promiseAround(fold, thing, quota, {
      last,
      lead: leadOf(document, clause, thing, wordsBefore(quota, thing)),
    })
    found.push({
      kind: quota === null ? 'target' : 'frequency',
      indexCode: quota === null ? indexOf(analysed, segment, clause, thing) : null,
      value: thing.value,
      unit:
        quota === null
          ? thing.unit + rateOf(document, quantity.end, OF_EACH.exec(thing.after)?.[0] ?? '')
          : `${thing.unit}/${quota.per}`,
      comparator,
      frequency: quota === null || words === null ? null : wordsOf(document, clause, words),
      start: Math.max(clause.start + start, cell.start),
      end: Math.min(clause.start + end, cell.end),
      segment,
      confidence: (comparator === null ? 0.85 : 0.92) * (document.damaged ? 0.92 : 1),
      rule: quota === null ? 'commitment.quantity' : 'commitment.quota',
    })
    last = Math.max(thing.end, quota?.to ?? 0)
    promised = thing
  }
  return found
}

function indexOf(
  analysed: AnalysedText,
  segment: Segment,
  clause: Clause,
  { index, counted }: CountedThing,
): IndexCode | null {
  const named = hitsWithin(analysed.indices, clause.start, clause.start + index)[0]?.entry.row.code
  return named ?? (counted === 'diem' ? indexAbove(analysed, segment, clause) : null)
}

/** A promise in a folded clause. */
interface Promised extends Span {
  readonly comparator: Comparator | null
}

/** Where the quantity before a promise ends, 0 where none does, and where the words begin that belong to it. */
interface Before {
  readonly last: number
  readonly lead: number
}

/** The promise begins at its period, its subject or its verb: where the clause or the quantity before it ends. */
function promiseAround(fold: string, thing: CountedThing, quota: QuotaPeriod | null, { last, lead }: Before): Promised {
  const { index, after } = thing
  const words = wordsBefore(quota, thing)
  const least = words === null || !quota?.isBeside ? null : LEAST.exec(fold.slice(0, words.start).slice(-BESIDE))
  const from = isInspected(fold, thing) ? index : Math.max(last, lead)
  const end = words !== null && quota?.isBeside && ACTION.test(after) ? ACTION_END.exec(after)?.index : undefined
  // `03 đợt ra quân (mỗi tháng 01 đợt)`: a promise of its own, up to the bracket's end.
  const bracket = words !== null && fold.charAt(words.start - 1) === '(' ? fold.indexOf(')', thing.end) : -1
  if (words !== null && bracket >= 0 && quota?.opens === true)
    return { comparator: thing.comparator, start: words.start, end: bracket }
  return {
    comparator: thing.comparator ?? (least === null ? null : '>='),
    start: words !== null && last === 0 && quota?.opens ? words.start - (least?.[0].length ?? 0) : from,
    end: Math.max(quota?.to ?? 0, end === undefined ? objectEnd(fold, thing.end) : thing.end + end),
  }
}

/** `mỗi năm một lần kiểm tra, đánh giá …`: how often all of it is done. */
const ACTION = /^\s+(?!(?:vao|trong|tai|o|tren|luc|voi|tu)\s)[a-z]/

const ACTION_END = /[;:(]|\.\s|$/
/** `ít nhất mỗi tuần một lần`: the comparator belongs to the period. */
const LEAST = /(?:it\s+nhat|toi\s+thieu)\s+$/

/** Words of a clause as they stand in the text, in small letters. */
function wordsOf(document: DocumentText, { start }: Span, words: Span): string {
  return withSingleSpaces(document.text.slice(start + words.start, start + words.end)).toLowerCase()
}

/** Characters of a period beside a number in a cell that says how often and no more. */
const BESIDE = 12

function fillsCell(cell: Span, { start, end }: Span): boolean {
  return start - cell.start <= BESIDE && cell.end - end <= 1
}

/** `30 người/vụ`, `17 tiêu chí/xã`: of each what; how often is none. Folded, behind the unit. */
const OF_EACH = /^\s?\/\s?(?!lan(?![a-z]))[a-z]+(?:\s+(?:vi|kho)(?![a-z]))?/

/** Most characters that belong to a quantity on either side. */
const FARTHEST = 400

const AND = ' va '

/** Start of the words that belong to a quantity of a clause: behind the last comma or conjunction before it, at its number behind a name with a conjunction. */
function leadOf({ flat, text }: DocumentText, { start }: Span, thing: CountedThing, period: Span | null): number {
  const { index, leadFrom, bare } = thing
  const from = Math.max(0, index - FARTHEST)
  const before = flat.slice(start + from, start + index)
  let and = before.lastIndexOf(AND)
  const behind = (at: number): string => text.slice(start + from + at + AND.length, start + index)
  // `“Công khai và tiếp cận thông tin”`
  while (and > 0 && /^[^“"]*”/.test(behind(and))) and = before.lastIndexOf(AND, and - 1)
  const sign = Math.max(lastComma(before), before.lastIndexOf(': '))
  if (and <= sign) return from + sign + 1
  // `Đài Phát thanh và Truyền hình tỉnh 02 lần/tuần`
  return isUpperUnit(behind(and).charCodeAt(0))
    ? Math.min(leadFrom + bare.length, period?.start ?? index)
    : from + and + AND.length
}

function objectEnd(fold: string, from: number): number {
  const stop = /[,;]|\.(?!\d)|\s(?:dua|dang|trong\s+do|va\s+\d)\s?/.exec(fold.slice(from, from + FARTHEST))
  return stop === null ? Math.min(fold.length, from + FARTHEST) : from + stop.index
}
