import { foldedPhrases } from '../../patterns/folded-phrases.js'
import type { DocumentText } from '../../normalize/document-text.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { findWithin, hitsWithin } from '../../segment/hits-within.js'
import { cellsWithin } from '../../segment/table/cells-within.js'
import { clausesOf, type Span } from '../../segment/clause.js'
import { quotaPeriods } from '../../patterns/quantity-unit.js'
import { sanction } from '../../patterns/sanction.js'
import { everyMatch } from '../../normalize/every-match.js'
import { SIGN } from '../../patterns/sign-word.js'
import { segmentsWith } from '../../segment/segment-signs.js'
import { SpanSet } from '../../segment/span-set.js'
import { labelledTasks } from '../assignment/label/labelled-tasks.js'
import type { CommitmentMention } from './commitment-mention.js'
import { frequencyIn } from '../time-phrase.js'

/** Who is reported to, or what is reported on, makes it a duty to report; `báo cáo viên` and a report's name do not. */
const REPORT_TO =
  /(?<!(?:(?<!ket\s)\bqua|che\s+do)\s+)\bb[a-z0-9]{1,2}[o0]\s+c[a-z0-9]{1,2}[o0]\s*(?:,|:|ve|voi|ket\s+qua|tien\s+do|len|cho|tinh\s+hinh|lanh\s+dao|(?:ca\s+)?(?:nam|quy|thang|tuan)\s+(?:gui|ve|nop|truoc)\s|ubnd|uy\s+ban|so\s+|phong|chu\s+tich|cap\s+tren|tai|theo|dinh\s+ky|tong\s+hop|cai\s+cach|cchc|hdnd|ban\s+|bo\s+|dot\s+xuat|nhanh|thu\s+tuong|giam\s+doc|thu\s+truong|thuong\s+truc|truoc|$)/
const GATHER_REPORT =
  /\b(?:tong\s+hop|dinh\s+ky|kip\s+thoi)[^;.]{0,110}(?<!(?:(?<!ket\s)\bqua|che\s+do)\s+)\bb[a-z0-9]{1,2}[o0]\s+c[a-z0-9]{1,2}[o0]\b|^b[a-z0-9]{1,2}[o0]\s+c[a-z0-9]{1,2}[o0]\b|\b(?:gui|lap|nop)\s+b[a-z0-9]{1,2}[o0]\s+c[a-z0-9]{1,2}[o0]\b(?!\s+vien)/
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
    if (segment.heading && segment.topic !== 'tasks' && document.text.charAt(segment.end - 1) !== '.') continue
    for (const clause of clausesOf(document, { start: segment.body, end: segment.end })) {
      if (labels.touches(clause)) continue
      const { signs } = clause
      if ((signs & TOLD) === 0) continue
      const fold = document.flat.slice(clause.start, clause.end)
      const report = (signs & SIGN.report) === 0 ? null : (reportSpan(fold) ?? figuresSent(fold))
      const told = frequencyIn(document, clause, signs)
      const time = told === null || isTimeCell(document, clause, told) ? null : told
      if (report !== null && segment.topic !== 'content')
        for (const [i, each] of reportsIn(fold, report).entries())
          mentions.push({
            kind: 'reporting',
            indexCode: null,
            value: null,
            unit: null,
            comparator: null,
            frequency: time === null || i > 0 ? null : periodOf(time.words),
            start:
              clause.start + (i > 0 || time === null ? each.start : Math.min(each.start, time.start - clause.start)),
            // `6 tháng, năm`: a comma inside the period does not end the report.
            end: Math.max(
              clause.start + each.end,
              i === 0 && time !== null && time.start < clause.start + each.end ? time.end : 0,
            ),
            segment,
            confidence: 0.88 * (document.damaged ? 0.92 : 1),
            rule: 'commitment.reporting',
          })
      if (
        time === null ||
        (report !== null && isOfReport(fold, time.start - clause.start, time.end - clause.start, report))
      )
        continue
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
  const at = Math.max(before.lastIndexOf(', '), before.lastIndexOf(': '), before.lastIndexOf('; ')) + 1
  const lead = /^[\s\-+•*]*/.exec(before.slice(at))?.[0].length ?? 0
  const words = before.slice(at + lead).trim()
  return words === '' || (at === 0 && from > clause.start) ? found : { start: from + at + lead, end: time.end }
}

/** `06 tháng/lần` says how often by itself. */
const TIMES_EACH = /lan$/
const CLOSES = /^(?:[\s.;,)]*$|,\s|\s+(?:tren|tai|o|qua)\s)/

/** `ít nhất mỗi quý một lần`: the comparator belongs to the period. */
const COMPARED = /\b(?:it\s+nhat|toi\s+thieu)\s+$/

function behindComparator(flat: string, clause: Span, start: number): number {
  return start - (COMPARED.exec(flat.slice(Math.max(clause.start, start - 16), start))?.[0].length ?? 0)
}

/** `06 tháng/lần`. */
const EACH = /^(\d{1,2})\s+(ngay|tuan|thang|quy|nam)\s*\/\s*(?:0?1\s+|mot\s+)?lan/

function timesIn(fold: string): { readonly value: number; readonly unit: string } | null {
  const each = EACH.exec(fold)
  if (each === null) return null
  const count = Number(each[1])
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

/** `tuyên truyền trên loa mỗi tuần một lần, báo cáo …`: the period of what stands before it. */
const OF_BEFORE = /[a-z)]\s+(?:it\s+nhat\s+|toi\s+thieu\s+)?$/

/** `định kỳ tổng hợp, báo cáo` dates the report; `thường xuyên kiểm tra, … báo cáo` dates what comes first. */
function isOfReport(fold: string, from: number, to: number, report: Span): boolean {
  if (from < report.start && fold.charAt(to) === ',' && OF_BEFORE.test(fold.slice(Math.max(0, from - 24), from)))
    return false
  return (
    from >= report.start + 8 ||
    /^[\s,]*(?:\([^()]{3,60}\)\s*|truoc\s+ngay\s+\d{1,2},?\s+)?(?:,?\s*(?:va\s+)?(?:cuoi\s+|hang\s+)?(?:nam|quy)\s+(?:\([^()]{3,60}\)\s*)?)?(?:co\s+)?(?:(?:du\s+thao\s+)?tong\s+hop|(?:du\s+thao\s+)?b[a-z0-9]{1,2}[o0]\s|gui\s|thong\s+bao\s+ket\s|thong\s+tin,?\s+b|xay\s+dung\s+b|thuc\s+hien\s+(?:[a-z]+\s+){0,3}che\s+do\s|tham\s+muu\s[^;,]{0,60}\sbao\s+cao\s)/.test(
      fold.slice(to),
    )
  )
}

/** `gửi số liệu về Trung tâm …`, `gửi kết quả về Sở …`: figures are a report too; so is what is told to whoever leads. */
const FIGURES_SENT = new RegExp(
  foldedPhrases([
    '\\btổng hợp kết quả(?:\\s[^,;.]{1,60})?,? gửi (?:về )?[^,;.]{2,80}?\\s(?:trước|chậm nhất|định kỳ|hàng|mỗi)\\s[^,;.]*',
    '\\bgửi (?:số liệu(?:\\s[^,;.]{1,60})?|(?:tổng hợp )?kết quả(?: (?:thực hiện|triển khai|tuyên truyền|hoạt động)[^,;.]{0,60})?)\\s(?:về|cho|đến)\\s[^,;.]*',
    '\\bthông báo kết quả (?:với|cho) (?:chủ tịch|lãnh đạo|(?:cả )?(?:năm|quý|tháng|tuần) (?:gửi|về|nộp|trước)\\s|ubnd|ủy ban|thường trực)[^,;.]*',
  ]),
)
/** `Sơ kết giai đoạn 1 gửi Phòng Dân tộc trước ngày 31/5/2022`: what is sent until a day. */
const SUMMED_UP =
  /\b(?:so\s+ket|tong\s+ket)(?:\s[^,;.]{1,60})?,?\s+gui\s+(?:ve\s+)?[^,;.]{2,80}?\s(?:truoc|cham\s+nhat)\s[^,;.]*/

function figuresSent(fold: string): Span | null {
  const sent = FIGURES_SENT.exec(fold) ?? SUMMED_UP.exec(fold)
  return sent === null || fold.startsWith('khong') ? null : { start: sent.index, end: sent.index + sent[0].length }
}

/** `báo cáo sơ kết trước ngày 10/01 và báo cáo tổng kết trước ngày 25/5`: two reports, each with its day. Folded. */
const SECOND_REPORT =
  /\sva\s+(?:gui\s+)?(?=bao\s+cao\s+(?:so\s+ket|tong\s+ket|(?:ca\s+)?nam|cuoi\s+(?:nam|ky)|6\s+thang|quy)[^;.]{0,60}\s(?:truoc|cham\s+nhat)\s)/g

/** The reports of a clause: most have one. What ends at a comma may be followed by the next. */
function reportsIn(fold: string, report: Span): readonly Span[] {
  const second = everyMatch(SECOND_REPORT, fold.slice(report.start)).find(({ index }) =>
    DUE.test(fold.slice(report.start, report.start + index)),
  )
  if (second === undefined) return [report]
  const first = fold.slice(report.start, report.start + second.index).replace(/(?:\s+va|[\s,])+$/, '').length
  const start = report.start + second.index + second[0].length
  const stop = /[,;.]\s/.exec(fold.slice(start))?.index ?? fold.length - start
  return [
    { start: report.start, end: Math.min(report.end, report.start + first) },
    { start, end: Math.max(start + stop, Math.min(report.end, fold.length)) },
  ]
}

const DUE = /\bbao\s+cao\s[^;.]*\b(?:truoc|cham\s+nhat)\s/

/** `nếu có vướng mắc, các đơn vị báo cáo về …`: what is told when something goes wrong. */
const IN_DIFFICULTY = /\bneu\s+(?:[a-z]+,?\s+){0,5}(?:vuong\s+mac|kho\s+khan)/

/** `Thực hiện chế độ báo cáo định kỳ hằng quý`, `… trước ngày 15/6`: a duty to report where it says when. */
const REPORTING_KEPT =
  /\b(?:thuc\s+hien|chap\s+hanh|duy\s+tri|bao\s+dam|dam\s+bao)\s+(?:[a-z]+,?\s+){0,4}?che\s+do\s+(?:thong\s+tin,?\s+)?bao\s+cao\b[^;.]*/

const WHEN = /\b(?:hang|moi|tung|dinh\s+ky|truoc|cham\s+nhat|dot\s+xuat|quy\s*[,(]|thang|tuan)\b/

function reportSpan(fold: string): Span | null {
  if (
    sanction.test(fold) ||
    IN_DIFFICULTY.test(fold) ||
    /^\W*khong\s/.test(fold) ||
    !/\bb[a-z0-9]{1,2}[o0]\s+c[a-z0-9]{1,2}[o0]\b/.test(fold) ||
    /b[a-z0-9]{1,2}[o0]\s+c[a-z0-9]{1,2}[o0]\s+vi[a-z]n/.test(fold)
  )
    return null
  // `đề cao trách nhiệm báo cáo, giải trình`: a quality of posts, not a duty.
  if (
    /\b(?:trach\s+nhiem|che\s+do|thong\s+tin,?)\s+bao\s+cao,/.test(fold) &&
    !/\bbao\s+cao\b[\s\S]*\bbao\s+cao\b/.test(fold)
  )
    return null
  const gathered = GATHER_REPORT.exec(fold)
  const to = REPORT_TO.exec(fold)
  if (gathered === null && to === null) {
    const kept = REPORTING_KEPT.exec(fold)
    return kept === null || !WHEN.test(fold) ? null : { start: kept.index, end: kept.index + kept[0].length }
  }
  const lead = /\b(?:dinh\s+ky|tong\s+hop|theo\s+doi|(?:gui|lap|nop)(?=\s+b[a-z0-9]{1,2}[o0]\s))\b/.exec(fold)
  const start = Math.min(lead?.index ?? Infinity, gathered?.index ?? Infinity, to?.index ?? Infinity)
  const reportAt = /\bb[a-z0-9]{1,2}[o0]\s+c[a-z0-9]{1,2}[o0]\b/.exec(fold.slice(start))?.index ?? 0
  const stop = /[,;.]\s|\sde\s(?!tong\s+hop)/.exec(fold.slice(start + reportAt + 8))
  return { start, end: stop === null ? fold.length : start + reportAt + 8 + stop.index }
}

/** `dự toán được giao hằng năm`: every year there is money. */
const MONEY = /\b(?:du\s+toan|ngan\s+sach|kinh\s+phi)(?:\s[^;,.]{0,40})?\s$/

/** A word of time commits to something where an action follows it or it closes a line on one. */
function governs(analysed: AnalysedText, clause: Span, time: Span): boolean {
  const { flat: fold } = analysed.document
  // `kết quả được công bố hàng năm`: how often something happens anyway.
  const before = fold.slice(Math.max(clause.start, time.start - 60), time.start)
  if (PASSIVE.test(before) || (NOT_OFTEN.test(before) && fold.startsWith('thuong', time.start))) return false
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
  const part = from + Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '), before.lastIndexOf(': ')) + 1
  return findWithin(cues, part, time.start, (cue) => cue.entry.row.code === 'duty') !== undefined
}

const ENDS = /^[\s.;,)]*$/
/** `… hằng ngày trên Cổng dịch vụ công`, `mỗi tuần một lần`: what may close the clause behind the words of time. */
const PLACE_BEHIND =
  /^\s+(?:(?:(?:it\s+nhat|toi\s+thieu)\s+)?(?:mot|hai|ba)\s+(?:lan|buoi|ky)[\s.;,)]*$|(?:tren|tai|o|qua)\s)/
/** `chưa thường xuyên`, `hoạt động thường xuyên`: how something is. */
const NOT_OFTEN = /\b(?:chua\s+(?:[a-z]+\s+){0,3}|(?:khong|hoat\s+dong)\s+(?:duoc\s+)?)$/
const PASSIVE = /\bket\s+qua\s[^;,]{0,30}duoc\s+(?:cong\s+bo|danh\s+gia|xep\s+hang)\s+$/

function actionEnd(fold: string, clause: Span, from: number): number {
  const stop = /[;:(]|\.\s|,\s+(?=(?:de|trong\s+do|nham|phu\s+hop|cac|chuyen)\s)/.exec(fold.slice(from, clause.end))
  return stop === null ? clause.end : Math.max(from, from + stop.index)
}

function periodOf(words: string): string {
  const bare = words.replace(
    /^(?:định|d.nh)\s+k\S+\s+(?:phát\s+sóng\s+)?(?:\((.*)\)|(?:hàng|hằng|mỗi|theo)?\s*(?=\S))/iu,
    (_, inner: string | undefined) => inner ?? '',
  )
  return (bare === '' ? words : bare).trim().toLowerCase()
}
