import { append } from '../../../normalize/append.js'
import type { DocumentText } from '../../../normalize/document-text.js'
import type { Span } from '../../../normalize/span.js'
import { dutyOpenings } from '../../../patterns/assignment/duty-opening.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { contentOf } from '../../../segment/block/content.js'
import { findWithin, hitsWithin } from '../../../segment/hits-within.js'
import { cellsWithin } from '../../../segment/table/cell/cells-within.js'
import { clausesOf } from '../../../segment/clause/clause.js'
import { quotaPeriods } from '../../../patterns/commitment/quantity-unit.js'
import { SIGN } from '../../../patterns/sign-word.js'
import { standsAlone } from '../../../segment/outline/stands-alone.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { segmentsWith } from '../../../segment/segment-signs.js'
import { SpanSet } from '../../../segment/span-set.js'
import { labelledTasks } from '../../assignment/label/labelled-tasks.js'
import type { CommitmentMention } from '../commitment-mention.js'
import { isOfReport, periodOfReport, reportIn, reportsIn } from './report-clause.js'
import { frequencyIn } from '../../time/frequency.js'
import { phraseAt, type TimePhrase } from '../../time/time-phrase.js'
import { lastComma } from '../last-comma.js'

const TIMED = /^[\s\-+•*]*(?:thuong\s+xuyen|dinh\s+ky|hang\s+(?:tuan|thang|quy|nam)|moi\s+(?:tuan|thang|quy|nam))/

/** What a report or a period is told with; `02 lần/tháng` counts. */
const TOLD = SIGN.report | SIGN.period | SIGN.quantity

/** Periodic actions and duties to report, in the body. A clause is one or the other; time cells of tables stay with assignments. */
export function periodicMentions(
  analysed: AnalysedText,
  quantities: readonly CommitmentMention[],
): readonly CommitmentMention[] {
  const { document } = analysed
  const quotas = new SpanSet(quantities.filter(({ kind }) => kind === 'frequency'))
  const counted = new SpanSet(quantities)
  const mentions: CommitmentMention[] = []
  const labels = new SpanSet(labelledTasks(analysed).labels)
  for (const segment of segmentsWith(analysed, ['body'], TOLD)) {
    if (segment.topic === 'audience') continue
    // A short item with its stop looks like a heading and is a sentence.
    if (
      segment.heading &&
      segment.topic !== 'tasks' &&
      document.text.charAt(segment.end - 1) !== '.' &&
      !standsAlone(analysed, segment)
    )
      continue
    for (const clause of clausesOf(document, contentOf(segment))) {
      if (labels.touches(clause)) continue
      const { signs } = clause
      if ((signs & TOLD) === 0) continue
      const fold = document.flat.slice(clause.start, clause.end)
      const report = (signs & SIGN.report) === 0 ? null : reportIn(fold)
      const told = frequencyIn(document, clause, signs)
      const time = told === null || isTimeCell(document, clause, told) ? null : told
      if (report !== null && segment.topic !== 'content')
        append(mentions, reportMentions(analysed, segment, clause, report, time))
      if (time === null || (report !== null && isOfReport(fold, placeIn(clause, document.flat, time), report))) continue
      // A number a period is a quota, counted as such.
      if (quotas.touches(clause) || counted.touches(time)) continue
      if (!governs(analysed, clause, time) || TIME_LABEL.test(fold)) continue
      // `Hằng năm kiểm tra ít nhất 30% cơ quan`, `Hằng năm lập dự toán kinh phí`: a goal, and money, are told as such.
      if (SHARE_OR_MONEY.test(fold.slice(time.end - clause.start))) continue
      const start = behindComparator(document.flat, clause, time.start)
      const times = timesIn(document.flat.slice(time.start, clause.end))
      mentions.push({
        kind: 'frequency',
        indexCode: null,
        value: times?.value ?? null,
        unit: times?.unit ?? null,
        comparator: times !== null && start < time.start ? '>=' : null,
        frequency: periodOf(time.words),
        ...withAction(document.flat, clause, { start, end: actionEnd(document.flat, clause, time.end) }, time),
        segment,
        confidence: (TIMED.test(fold) ? 0.92 : 0.84) * (document.damaged ? 0.92 : 1),
        rule: 'commitment.periodic',
      })
    }
  }
  return mentions
}

/** Words of time with their day, by their place in a clause. */
function placeIn(clause: Span, flat: string, { start, end }: Span): Span {
  return { start: dayBefore(flat, clause, start) - clause.start, end: end - clause.start }
}

/** The duties to report of a clause; `told` are its words of time. */
function reportMentions(
  { document }: AnalysedText,
  segment: Segment,
  clause: Span,
  report: Span,
  told: TimePhrase | null,
): readonly CommitmentMention[] {
  const fold = document.flat.slice(clause.start, clause.end)
  const own = told === null ? periodOfReport(fold) : null
  const time = own === null ? told : phraseAt(document, clause.start + own.start, clause.start + own.end)
  return reportsIn(fold, report).map(({ start, end }, i) => {
    const from = clause.start + start
    const to = clause.start + end
    const opens = i === 0 && time !== null && (told !== null || to > time.start)
    return {
      kind: 'reporting',
      indexCode: null,
      value: null,
      unit: null,
      comparator: null,
      frequency: time === null || i > 0 ? null : periodOf(time.words),
      start: opens ? Math.min(from, dayBefore(document.flat, clause, time.start)) : from,
      // `6 tháng, năm`: a comma inside the period does not end the report.
      end: opens && time.start < to ? Math.max(to, time.end) : to,
      segment,
      confidence: 0.88 * (document.damaged ? 0.92 : 1),
      rule: 'commitment.reporting',
    }
  })
}

/** Folded, behind words of time. */
const SHARE_OR_MONEY =
  /^\s+(?:[a-z]+\s+){1,4}(?:(?:it\s+nhat|toi\s+thieu|tren|tu)\s+)?\d{1,3}\s?%|^\s[^;.]{0,60}\blap\s+du\s+(?:toan|tru)\b/
/** Characters of an action before the words of time that close it. */
const FARTHEST_ACTION = 64

/** `Tổ chức “Ngày thứ Bảy vì dân” hằng tuần tại …`: what closes an action is told with it. */
function withAction(flat: string, clause: Span, found: Span, time: Span): Span {
  if (
    found.start === clause.start ||
    TIMES_EACH.test(flat.slice(time.start, time.end)) ||
    !CLOSES.test(flat.slice(time.end, clause.end))
  )
    return found
  const from = Math.max(clause.start, found.start - FARTHEST_ACTION)
  const before = flat.slice(from, found.start)
  const comma = lastComma(before)
  const parts = NEWS_ITEMS.test(before.slice(Math.max(0, comma - 4), comma + 6)) ? lastComma(before, comma - 1) : comma
  const at = Math.max(parts, before.lastIndexOf(': '), before.lastIndexOf('; ')) + 1
  const lead = /^[\s\-+•*]*/.exec(before.slice(at))?.[0].length ?? 0
  const words = before.slice(at + lead).trim()
  if (words === '' || (at === 0 && from > clause.start)) return found
  return { start: from + at + lead, end: AT_A_TIME.test(flat.slice(time.end, clause.end)) ? found.end : time.end }
}

/** `tin, bài` is one thing. */
const NEWS_ITEMS = /\btin,\s+bai\b/
/** `hằng ngày vào 17 giờ`: when belongs to how often. */
const AT_A_TIME = /^\s+vao\s/
/** `06 tháng/lần` says how often by itself. */
const TIMES_EACH = /lan$/
const CLOSES = /^(?:[\s.;,)]*$|,\s|\s+(?:tren|tai|o|qua|voi|giua|cho|cua|ve|cung|de|nham|vao)\s)/

/** `vào ngày 20 hằng tháng`, `trước 16 giờ thứ Sáu hằng tuần`, `theo định kỳ`: where the day of a period begins. */
const DAY_OF_PERIOD =
  /(?:(?:vao|truoc|cham\s+nhat|tu)\s+)?(?:\d{1,2}\s+gio\s+(?:\d{2}\s+)?)?(?:(?:sang|chieu|toi)\s+)?(?:ngay\s+\d{1,2}|thu\s+(?:hai|ba|tu|nam|sau|bay|[2-7])|chu\s+nhat)\s+$|\btheo\s+$/
const LONGEST_DAY = 40

function dayBefore(flat: string, clause: Span, start: number): number {
  return start - (DAY_OF_PERIOD.exec(flat.slice(Math.max(clause.start, start - LONGEST_DAY), start))?.[0].length ?? 0)
}

/** `ít nhất mỗi quý một lần`: the comparator belongs to the period. */
const COMPARED = /\b(?:it\s+nhat|toi\s+thieu)\s+$/

function behindComparator(flat: string, clause: Span, start: number): number {
  return start - (COMPARED.exec(flat.slice(Math.max(clause.start, start - 16), start))?.[0].length ?? 0)
}

/** `06 tháng/lần`. */
const EACH = /^(?:dinh\s+ky\s+)?(?:(\d{1,2})\s+)?(ngay|tuan|thang|quy|nam)\s*\/\s*(?:0?1\s+|mot\s+)?lan/

/** `02 ngày/tuần`. */
const SO_MANY_EACH = /^(\d{1,2})\s+(ngay|ky)\s*\/\s*(tuan|thang|quy|nam)(?![a-z])/

function timesIn(fold: string): { readonly value: number; readonly unit: string } | null {
  const counted = SO_MANY_EACH.exec(fold)
  if (counted !== null) {
    const period = quotaPeriods.get(counted[3] ?? '') ?? ''
    return { value: Number(counted[1]), unit: `${counted[2] === 'ngay' ? 'ngày' : 'kỳ'}/${period}` }
  }
  const each = EACH.exec(fold)
  if (each === null) return null
  const count = Number(each[1] ?? 1)
  const period = quotaPeriods.get(each[2] ?? '') ?? ''
  return { value: 1, unit: count === 1 ? `lần/${period}` : `lần/${String(count)} ${period}` }
}

/** Characters beside the words of time in a cell that says when and no more: `Mỗi quý (01 lần)`. */
const BESIDE = 12

/** Whether the words of time fill a cell of a row: the row's task is an assignment, and they are its period. */
function isTimeCell(document: DocumentText, clause: Span, time: Span): boolean {
  const cell = cellsWithin(document, clause)(time)
  const part = cell.start > clause.start || cell.end < clause.end
  return part && cell.end - cell.start <= time.end - time.start + BESIDE
}

/** `Thời gian: thường xuyên.` dates the task above. */
const TIME_LABEL = /^[\s\-+•*(]*thoi\s+(?:gian|han)(?:\s+[a-z]{2,5}){0,3}\s*:/

/** `dự toán được giao hằng năm`: every year there is money. */
const MONEY = /\b(?:du\s+toan|ngan\s+sach|kinh\s+phi)(?:\s[^;,.]{0,40})?\s$/

/** `bình quân hằng năm`: what a measure is an average of. */
const OF_MEASURE = /\b(?:binh\s+quan|trung\s+binh)\s+$/
/** `hằng năm đạt loại tốt`: what is reached each year is a goal. */
const IS_STATE = /^\s+(?:dat|duoc\s+(?:xep\s+loai|cong\s+nhan))(?![a-z])/
/** `Tỷ lệ tăng dân số hằng năm: 1,1%`, `Số … hằng năm trên 500 người`: a measure of each year and its value. */
const MEASURED = new RegExp(
  `^[\\W\\d]*(?:${foldedPhrases(['tổng|số|mức|chỉ tiêu|tốc độ|sản lượng|thu nhập|thu ngân sách|diện tích|giá trị|doanh thu|năng suất|tỷ (?:lệ|trọng|suất)'])})(?![a-z])`,
)
const VALUE_BEHIND = /^\s*(?::|\(|(?:tang|giam|tren|duoi|tu|khoang|toi\s+thieu|it\s+nhat|khong\s+(?:qua|duoi))?\s*\d)/

/** A word of time commits to something where an action follows it or it closes a line on one. */
function governs(analysed: AnalysedText, clause: Span, time: Span): boolean {
  const { flat: fold } = analysed.document
  // `kết quả được công bố hàng năm`: how often something happens anyway.
  const before = fold.slice(Math.max(clause.start, time.start - 60), time.start)
  if (PASSIVE.test(before) || (NOT_OFTEN.test(before) && fold.startsWith('thuong', time.start))) return false
  if (
    OF_MEASURE.test(before) ||
    (!fold.startsWith('thuong', time.start) && IS_STATE.test(fold.slice(time.end, clause.end)))
  )
    return false
  if (MEASURED.test(fold.slice(clause.start, time.start)) && VALUE_BEHIND.test(fold.slice(time.end, clause.end)))
    return false
  if (MONEY.test(before) && ENDS.test(fold.slice(time.end, clause.end))) return false
  const rest = hitsWithin(analysed.cues, time.end, Math.min(clause.end, time.end + 40))
  // `công bố hằng tháng danh sách`: the verb stands right before.
  const verbBefore =
    /^(?:hang|moi|dinh)\s/.test(fold.slice(time.start, time.start + 8)) &&
    hitsWithin(analysed.cues, Math.max(clause.start, time.start - 24), time.start).some(
      (cue) => cue.entry.row.code === 'duty' && /^\s*$/.test(fold.slice(cue.end, time.start)),
    )
  const verbNext = rest.some((cue) => cue.start - time.end < 30)
  const behind = fold.slice(time.end, clause.end)
  const closes =
    ENDS.test(behind) ||
    (isOfAction(analysed, clause, time) && JOINED.test(behind)) ||
    /^\s*[:(]/.test(behind) ||
    (behind.startsWith(')') && OPENS_BRACKET.test(before)) ||
    (OPENS_CLAUSE.test(before) && dutyOpenings.test(behind.trimStart().slice(0, LONGEST_VERB))) ||
    PLACE_BEHIND.test(behind)
  return verbNext || verbBefore || closes
}

/** `đối thoại hằng quý với các hiệp hội`, `phát vào thứ Sáu hằng tuần, …`: what may follow the period of an action. */
const JOINED = /^(?:,|\s+(?:voi|giua|cho|de|nham)\s)/

/** Whether a verb stands before words of time in their part of the clause; every year's things have it too. */
function isOfAction({ document, cues }: AnalysedText, clause: Span, time: Span): boolean {
  const from = Math.max(clause.start, time.start - FARTHEST_ACTION)
  const before = document.flat.slice(from, time.start)
  if (!/^(?!thuong).*(?<!nam)$/s.test(document.flat.slice(time.start, time.end))) return false
  const part = from + Math.max(lastComma(before), before.lastIndexOf('; '), before.lastIndexOf(': ')) + 1
  return findWithin(cues, part, time.start, (cue) => cue.entry.row.code === 'duty') !== undefined
}

/** `chế độ tiếp công dân (ít nhất 01 ngày/tháng)`: a bracket that says how often and no more. */
const OPENS_BRACKET = /\((?:it\s+nhat\s+|toi\s+thieu\s+)?$/
/** `…; hàng tuần thông báo giá cả`: the verb of a clause that opens with its time need be on no list that is searched everywhere. */
const OPENS_CLAUSE = /^[\s\-+•*]*$/
const LONGEST_VERB = 44
const ENDS = /^[\s.;,)]*$/
/** `… hằng ngày trên Cổng dịch vụ công`, `mỗi tuần một lần`: what may close the clause behind the words of time. */
const PLACE_BEHIND =
  /^\s+(?:(?:(?:it\s+nhat|toi\s+thieu)\s+)?(?:mot|hai|ba)\s+(?:lan|buoi|ky)[\s.;,)]*$|(?:tren|tai|o|qua|vao|luc)\s)/
/** `chưa thường xuyên`, `hoạt động thường xuyên`: how something is. */
const NOT_OFTEN = /\b(?:chua\s+(?:[a-z]+\s+){0,3}|(?:khong|hoat\s+dong)\s+(?:duoc\s+)?)$/
const PASSIVE = /\bket\s+qua\s[^;,]{0,30}duoc\s+(?:cong\s+bo|danh\s+gia|xep\s+hang)\s+$/

function actionEnd(fold: string, clause: Span, from: number): number {
  // `Định kỳ hằng quý, các đơn vị kiểm tra …`: the sign behind the words of time ends nothing.
  const at = from + (/^,\s*/.exec(fold.slice(from, from + 4))?.[0].length ?? 0)
  const stop = /[;:(]|\.\s|,\s*(?=(?:de|trong\s+do|nham|phu\s+hop|cac|chuyen)\s)/.exec(fold.slice(at, clause.end))
  return stop === null ? clause.end : at + stop.index
}

function periodOf(words: string): string {
  const bare = words.replace(
    /^(?:định|d.nh)\s+k[^\s,]+\s+(?:phát\s+sóng\s+)?(?:\((.*)\)|(?:hàng|hằng|mỗi|theo)?\s*(?!hoặc\s|và\s|,)(?=\S))/iu,
    (_, inner: string | undefined) => inner ?? '',
  )
  return (bare === '' ? words : bare).trim().toLowerCase()
}
