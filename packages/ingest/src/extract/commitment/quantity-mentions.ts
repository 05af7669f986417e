import type { Comparator } from '@doi-chieu/core/commitment/commitment'
import { everyMatch } from '../../match/every-match.js'
import { withSingleSpaces } from '../../normalize/single-spaces.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { findWithin, hitsWithin } from '../../segment/hits-within.js'
import { goalRowAreas, goalTablesOf } from '../../segment/table/goal-table.js'
import { cellsWithin } from '../../segment/table/cells-within.js'
import { clausesOf, type Clause, type Span } from '../../segment/clause.js'
import type { Segment } from '../../segment/outline.js'
import { promisingVerbs, quantityUnitPattern, quantityUnits, quotaPeriods } from '../../patterns/quantity-unit.js'
import { SIGN } from '../../patterns/sign-word.js'
import { segmentsWith } from '../../segment/segment-signs.js'
import { labelledTasks } from '../assignment/label/labelled-tasks.js'
import type { CommitmentMention } from './commitment-mention.js'
import { REACHED, reachedIn } from './what-was-reached.js'

const PERIOD_WORDS = [...quotaPeriods.keys()].join('|').replaceAll(' ', String.raw`\s+`)
const QUANTITY = new RegExp(
  `(?<![\\d.,/a-z])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,5}(?:[.,]\\d{1,2})?)(?:/100(?=\\s+diem))?\\s+(?:cai\\s+|chiec\\s+)?(${quantityUnitPattern})(?![a-z\\d])(?:\\s*/\\s*(${PERIOD_WORDS}|0?[369]\\s+thang)(?![a-z]))?`,
  'g',
)
const PERIOD = new RegExp(`(?:hang|moi|theo)\\s+(${PERIOD_WORDS})(?![a-z])`)
/** `ít nhất 12 bài về CCHC mỗi tháng`, `… trong năm`: the period stands behind what is counted. */
const PERIOD_BEHIND = new RegExp(`^[^,;.:()\\d]{0,60}?\\s(?:hang|moi|trong)\\s+(${PERIOD_WORDS})(?=[\\s,;.)]*$|[,;)])`)
/** Comparators, with the words that may stand between them and the number. */
const COMPARATORS: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:it\s+nhat|toi\s+thieu|khong\s+duoi|khong\s+it\s+hon|tu|>=|\u2265)\s*$/, '>='],
  [/(?:toi\s+da|khong\s+qua|<=|\u2264)\s*$/, '<='],
  [/(?<![a-z])(?:tren|hon|vuot)\s*$/, '>'],
  [/(?<![a-z])(?:duoi|it\s+hon|chua\s+den)\s*$/, '<'],
]
/** `từ 3 đến 5 mô hình`, `2 - 3 tin, bài`: the lower end is promised. Folded, before the upper end. */
const RANGE = /(?<![\d/.,-])(?:tu\s+)?(\d{1,4})\s*(?:-|–|den)\s*$/
/** `ngày 02 lần`, `mỗi tuần 01 kỳ`: a number a period without a verb. */
const PERIOD_RIGHT_BEFORE = new RegExp(`(?:^|[\\s,])(?:moi\\s+|hang\\s+)?(${PERIOD_WORDS})\\s*$`)
/** `họp 01 lần`, `02 lần trong năm`: what counts how often needs no verb that promises. */
const TIMES = new Set(['lan', 'dot', 'ky'])
/** `tối thiểu 10 phút mỗi ngày`: right behind what is counted. */
const EACH_PERIOD = new RegExp(`^\\s+(?:moi|hang)\\s+(${PERIOD_WORDS})(?![a-z])`)
const TIMES_A_PERIOD = new RegExp(`^\\s+(?:trong|moi|hang|mot)\\s+(?:mot\\s+)?(${PERIOD_WORDS})(?![a-z])`)
/** Things that are counted everywhere: their number promises only where it is compared. */
const ONLY_COMPARED = new Set([
  'don vi',
  'hoc sinh',
  'cong chuc',
  'dang vien',
  'doanh nghiep',
  'ho gia dinh',
  'co quan',
  'phut',
  'gio',
  'ngay lam viec',
  'ho',
  'xa',
  'thon',
  'phuong',
  'thu tuc',
  'thanh vien',
  'so',
  'cau',
  'nguoi',
  'ho so',
  'hoi vien',
  'san pham',
  'chi so',
])
/** `được nhập từ 4 xã cũ`: where they come from; `từ 4 xã trở lên`, `đạt từ 4 thôn` are least numbers. */
const WHERE_FROM = /(?<!\b(?:co|dat|duy\s+tri|bao\s+dam|dam\s+bao)\s+)\btu\s*$/
const AND_MORE = /^[^,;.]{0,24}\stro\s+len/
const AT_MOST = /(?:khong\s+qua|toi\s+da|it\s+nhat|toi\s+thieu|khong\s+duoi)\s*$/
/** `Kiểm tra … tại 04 xã`: how many will be inspected. */
const INSPECTED = /kiem\s+tra\s[^;.]{0,90}\stai\s*$/
/** Numbers of what was done, of a rank or of an hour promise nothing. */
const NO_PROMISE = /(?:(?<!toi\s{1,3})da|nam\s+truoc|so\s+voi|lan\s+thu|thu|luc|dieu|khoan|so)\s*$/
/** `mở hộp thư 02 lần/tháng`: no `thứ`, though it folds alike. */
const isLetterBox = (text: string, at: number): boolean => /thư\s{1,2}$/iu.test(text.slice(Math.max(0, at - 6), at))
/** `đã xây dựng 05 mô hình`. */
const DONE = /(?<!\p{L})đã\s+(?:\p{Ll}+\s+){1,3}$/u

/**
 * Promised numbers of things: `phát hành 2.500 tờ gấp` is a target, `mỗi tháng có ít nhất 04 bài` a quota a period. A number
 * counts behind a comparator or a verb that promises; what is to be made known promises nothing.
 */
export function quantityMentions(analysed: AnalysedText, planYear: number | null): readonly CommitmentMention[] {
  const rows = goalRowAreas(goalTablesOf(analysed, planYear))
  return segmentsWith(analysed, ['body'], SIGN.quantity).flatMap((segment) => {
    if (segment.topic === 'audience') return []
    const told = segment.topic === 'content' && isMadeKnown(analysed, segment)
    return clausesOf(analysed.document, { start: segment.body, end: segment.end }).flatMap((clause, i) => {
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
  return opens !== undefined && !isTask(analysed, segment)
}

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
  const fold = analysed.document.flat.slice(clause.start, clause.end)
  if (REACHED.test(fold)) return []
  const period = PERIOD.exec(fold)
  const found: CommitmentMention[] = []
  const wasReached = reachedIn(analysed.document, clause, { start: segment.body, end: segment.end }, planYear)
  const cellAround = cellsWithin(analysed.document, clause)
  let last = 0
  for (const match of everyMatch(QUANTITY, fold)) {
    const before = fold.slice(Math.max(last, match.index - 40), match.index)
    const range = RANGE.exec(before)
    const comparator =
      (range === null ? undefined : '>=') ??
      COMPARATORS.find(([pattern]) => pattern.test(before.trimEnd()))?.[1] ??
      (/^\s*tro\s+len/.test(fold.slice(match.index + match[0].length)) ? '>=' : null)
    const lead = before.trimEnd()
    const counted = withSingleSpaces(match[2] ?? '')
    const times = TIMES.has(counted)
    const rest = fold.slice(match.index + match[0].length, match.index + match[0].length + FARTHEST)
    const behind = (times ? TIMES_A_PERIOD : EACH_PERIOD).exec(rest)?.[1]
    const inPeriod = period !== null && period.index < match.index
    const often =
      match[3] !== undefined || behind !== undefined || (times && inPeriod) || PERIOD_RIGHT_BEFORE.test(lead)
    const aimed = last === 0 && OPENS_CLAUSE.test(fold.slice(0, match.index)) && isAimed(analysed, segment, clause)
    const inspected = comparator === null && INSPECTED.test(fold.slice(Math.max(0, match.index - 120), match.index))
    // `tháng 10 tổ chức …`: a month and a verb.
    if (isQuoted(analysed.document.text, clause.start, clause.start + match.index)) continue
    if (counted === 'to' && VERB_BEHIND.test(fold.slice(match.index + match[0].length))) continue
    if (isPageNumber(analysed.document.text, clause.start + match.index, (match[1] ?? '').length)) continue
    // `từ 7 giờ 30`, `trước 17 giờ` tell a time.
    if (counted === 'gio' && !AT_MOST.test(lead)) continue
    if (
      (NO_PROMISE.test(lead) && !isLetterBox(analysed.document.text, clause.start + match.index)) ||
      (comparator === null &&
        !often &&
        !inspected &&
        !aimed &&
        !promisingVerbs.test(lead) &&
        !isCounted(fold, match.index, counted))
    )
      continue
    if (ONLY_COMPARED.has(counted)) {
      if (comparator === null && !inspected && !often && !aimed) continue
      if (WHERE_FROM.test(lead) && !AND_MORE.test(fold.slice(match.index + match[0].length))) continue
    }
    const at = clause.start + match.index
    if (DONE.test(analysed.document.text.slice(Math.max(clause.start, at - 32), at))) continue
    if (wasReached(at, at + match[0].length)) continue
    const quantity = { start: at, end: at + match[0].length }
    // `… năm 2023` beside `Hội thi` in the next cell: nothing is counted.
    if (/[|\t]/.test(analysed.document.text.slice(quantity.start, quantity.end))) continue
    const cell = cellAround(quantity)
    const own =
      match[3] ??
      behind ??
      (inPeriod ? period[1] : undefined) ??
      PERIOD_RIGHT_BEFORE.exec(lead)?.[1] ??
      (comparator === null ? undefined : PERIOD_BEHIND.exec(fold.slice(match.index + match[0].length))?.[1])
    // `| Mỗi tháng 02 số |`: how often the task of the row is done.
    if (inPeriod && cell.end - cell.start < clause.end - clause.start && fillsCell(cell, quantity)) continue
    const unit = quantityUnits.get(counted) ?? ''
    if (unit === 'lần' && own === undefined && comparator === null) continue
    // The promise begins at its period, its subject or its verb: where the clause or the quantity before it ends.
    const from =
      own !== undefined && match[3] === undefined && behind === undefined && last === 0 && inPeriod
        ? period.index
        : inspected
          ? match.index
          : Math.max(last, leadOf(fold, match.index))
    const end = objectEnd(fold, match.index + match[0].length)
    found.push({
      kind: own === undefined ? 'target' : 'frequency',
      indexCode:
        own === undefined
          ? (hitsWithin(analysed.indices, clause.start, clause.start + match.index)[0]?.entry.row.code ?? null)
          : null,
      value: numberOf(range?.[1] ?? match[1] ?? ''),
      unit:
        own === undefined
          ? unit
          : `${unit}/${quotaPeriods.get(own) ?? withSingleSpaces(own).replace('thang', 'tháng')}`,
      comparator,
      frequency: null,
      start: Math.max(clause.start + from, cell.start),
      end: Math.min(clause.start + end, cell.end),
      segment,
      confidence: (comparator === null ? 0.85 : 0.92) * (analysed.document.damaged ? 0.92 : 1),
      rule: own === undefined ? 'commitment.quantity' : 'commitment.quota',
    })
    last = match.index + match[0].length
  }
  return found
}

/** `phong trào “mỗi tuần 10 phút …”`: words of a name. */
function isQuoted(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - FARTHEST_NAMED), at)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}

/** Nothing but a sign of a list before a number. */
const OPENS_CLAUSE = /^[\s\-+•*]*$/
/** `Phấn đấu:`, `Chỉ tiêu cụ thể:`: what hands over to a list of goals. Folded. */
const HANDS_OVER = /(?:phan\s+dau|muc\s+tieu|chi\s+tieu)(?:\s+[a-z]+){0,6}\s*:$/
const HANDED_OVER = /(?:phan\s+dau|muc\s+tieu|chi\s+tieu)\s*:(?!.*\.\s)/s
/** `II. MỤC TIÊU`, `2. Chỉ tiêu cụ thể`; what stands under `MỤC ĐÍCH, YÊU CẦU` need not be measured. */
const GOALS = /^(?:[a-z\s,]*\s)?(?:muc\s+tieu|chi\s+tieu)/
/** Items that a list of goals may have before the one that is asked. */
const LONGEST_LIST = 30

/** `3.500 hộ … ký cam kết` in a list of goals: a number that opens its item or its part of one is to be reached. */
function isAimed({ document, segments }: AnalysedText, segment: Segment, clause: Clause): boolean {
  const heading = segment.path.findLast((above) => above.heading)
  if (heading !== undefined && GOALS.test(heading.folded)) return true
  if (HANDED_OVER.test(document.flat.slice(Math.max(segment.body, clause.start - FARTHEST), clause.start))) return true
  if (segment.marker?.kind !== 'bullet') return false
  for (let i = segment.index - 1; i > segment.index - LONGEST_LIST; i--) {
    const above = segments[i]
    if (above === undefined) return false
    if (above.marker?.kind !== 'bullet') return HANDS_OVER.test(above.folded)
  }
  return false
}

/** Characters of a period beside a number in a cell that says how often and no more. */
const BESIDE = 12

function fillsCell(cell: Span, { start, end }: Span): boolean {
  return start - cell.start <= BESIDE && cell.end - end <= 1
}

/** `Cấp phát tờ gấp: 20.000 tờ`: what is counted behind the colon is named before it. */
function isCounted(fold: string, at: number, counted: string): boolean {
  const before = fold.slice(Math.max(0, at - FARTHEST_NAMED), at)
  const [word = ''] = counted.split(' ')
  return /:\s*$/.test(before) && before.split(/[^a-z]+/).includes(word)
}

/** How far before a colon the thing is named that is counted behind it. */
const FARTHEST_NAMED = 120

/** `10 tổ chức` is no 10 of anything. */
const VERB_BEHIND = /^\s+chuc(?![a-z])/

/** `2.500` is a whole number, `87,5` and `87.5` are not. */
const numberOf = (digits: string): number =>
  Number(/\.\d{3}/.test(digits) ? digits.replace(/\./g, '') : digits.replace(',', '.'))

/** A number alone on its line inside a sentence is that of a page. */
function isPageNumber(text: string, at: number, length: number): boolean {
  return text.charAt(at - 1) === '\n' && text.charAt(at + length) === '\n'
}

/** Most characters that belong to a quantity on either side. */
const FARTHEST = 400

/** Start of the words that belong to a quantity: after the last comma or conjunction before it. */
function leadOf(fold: string, index: number): number {
  const from = Math.max(0, index - FARTHEST)
  const before = fold.slice(from, index)
  return from + Math.max(before.lastIndexOf(', '), before.lastIndexOf(' va '), before.lastIndexOf(': ')) + 1
}

function objectEnd(fold: string, from: number): number {
  const stop = /[,;.]|\s(?:dua|dang|trong\s+do|va\s+\d)\s?/.exec(fold.slice(from, from + FARTHEST))
  return stop === null ? Math.min(fold.length, from + FARTHEST) : from + stop.index
}
