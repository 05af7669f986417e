import type { Span } from '../../normalize/span.js'
import { foldedPhrases } from '../../patterns/folded-phrases.js'
import type { DocumentText } from '../../normalize/document-text.js'
import { SIGN, signsIn } from '../../patterns/sign-word.js'
import { frequencyIn } from '../time/frequency.js'
import { phraseAt } from '../time/time-phrase.js'
import { writtenAgain } from '../written-again.js'
import { deadlineIn } from './deadline.js'

/** When something is to be done: how often, or by when. */
export interface TimeOfTask {
  readonly frequency: string | null
  readonly deadline: string | null
}

/** Reads when the duty of a clause is to be done. `signs` are the clause's. */
export function timeOfDuty(
  document: DocumentText,
  clause: Span,
  signs: number = signsIn(document, clause),
): TimeOfTask {
  const frequency = frequencyOfDuty(document, clause, signs)
  const deadline = deadlineIn(document, clause, signs)?.words ?? null
  // `trước 15/4 hằng năm` is one date.
  const once = frequency !== null && YEARLY.test(frequency) && deadline?.endsWith(frequency) === true
  if (once) return { frequency: null, deadline }
  // `ít nhất 01 lần trong 6 tháng cuối năm` is one time too.
  const same = deadline !== null && frequency?.endsWith(deadline) === true
  return { frequency, deadline: same ? dayOfEachMonth(frequency) : deadline }
}

/** `trước ngày 18 hằng tháng` says how often, and until when each time. */
const EACH_MONTH = /(?:trước|(?:chậm|muộn)\s+nhất(?:\s+(?:là|vào))?)\s+ngày\s+\d{1,2}\s+(?:hằng|hàng|mỗi)\s+tháng$/iu

/** The day of each month that words of how often end in, by which something is due; null where they name none. */
export function dayOfEachMonth(frequency: string): string | null {
  return EACH_MONTH.exec(frequency)?.[0] ?? null
}

const YEARLY = /^(?:hằng|hàng|mỗi)\s+năm$/iu

/** How often, with the day or the hour that comes again: `trước ngày 18 hằng tháng`, `vào thứ Hai hằng tuần`. */
export function frequencyOfDuty(document: DocumentText, clause: Span, signs: number): string | null {
  const told = frequencyIn(document, clause, signs)
  if (told === null) return turnsOf(document, clause, signs) ?? periodsOfReport(document, clause, signs)
  const { flat } = document
  const before = flat.slice(Math.max(clause.start, told.start - LONGEST_DAY), told.start)
  const day = EVERY.test(flat.slice(told.start, told.start + EVERY_WITHIN)) ? DAY_BEFORE.exec(before) : null
  const behind = DAY_BEHIND.exec(flat.slice(told.end, Math.min(clause.end, told.end + LONGEST_DAY)))
  const start = told.start - (day?.[0].length ?? 0)
  const open = OPEN_PERIOD.test(flat.slice(told.start, told.end))
  const end = told.end + (open ? (behind?.[0].length ?? 0) : 0)
  const words = start === told.start && end === told.end ? told.words : phraseAt(document, start, end).words
  const yearly = AND_YEARLY.exec(flat.slice(told.end, Math.min(clause.end, told.end + LONGEST_DAY)))
  return yearly === null ? words : `${words}, năm`
}

const EVERY = /^(?:hang|moi)\s/
const EVERY_WITHIN = 6
/** Most characters of a day that comes again. */
const LONGEST_DAY = 56

const HOUR = String.raw`\d{1,2}\s*(?:gio|h)(?:\s*\d{2})?(?:\s+phut)?,?\s+`
const WEEKDAY = String.raw`(?:sang\s+|chieu\s+)?(?:ngay\s+)?(?:thu\s+(?:hai|ba|tu|nam|sau|bay|[2-7])|chu\s+nhat)`
/** `trước ngày 18 `, `16 giờ thứ Sáu `, `định kỳ ngày 20 ` before `hằng tháng`. Folded. */
const DAY_BEFORE = new RegExp(
  String.raw`(?<![a-z\d]|(?<![a-z])den\s)(?:dinh\s+ky,?\s+)?(?:(?:truoc|cham\s+nhat|la|vao)\s+)*(?:` +
    String.raw`(?:${HOUR})?(?:ngay\s+\d{1,2}(?:\s*(?:,|va|-)\s*(?:ngay\s+)?\d{1,2})*|${WEEKDAY}(?:\s*(?:,|va)\s*${WEEKDAY})*)\s+|${HOUR})$`,
)
/** `định kỳ 6 tháng (trước 15/6), năm (trước 15/12)`: the year behind a bracket. Folded. */
const AND_YEARLY = /^\s*\([^()]{4,36}\)\s*(?:,|;|va)\s*(?:va\s+)?(?:ca\s+|0?1\s+)?nam\s*\(/
/** `định kỳ ngày`, `định kỳ` go on with `20 hằng tháng`, `, trước ngày 20 hằng tháng`. Folded. */
const OPEN_PERIOD = /^d[ij]nh\s+ky(?:\s+ngay)?$/
const DAY_BEHIND =
  /^(?:,?\s+(?:(?:truoc|vao|cham\s+nhat)\s+)?ngay)?\s+\d{1,2}(?:\s*(?:,|va)\s*\d{1,2})*\s+(?:(?:hang|moi|cua)\s+)+(?:thang|quy|nam)(?![a-z]|\s+(?:cuoi|dau|sau|thu|ke|tiep|lien)\s)/

/** `tuần 02`, `, tháng 01`, `quý 1 lần`: a period before a number. */
const PERIOD_FIRST = [
  String.raw`(?<![a-z])tuan|(?:^|[,:(])\s*(?:thang|quy|nam)`,
  String.raw`(?<!(?:trong|tu|den|vao|cuoi|dau)\s)(?<![a-z])(?:thang|quy)(?=\s+0?[1-4]\s+lan(?!\s+thu))`,
].join('|')
const TURN = foldedPhrases(['lần|buổi|kỳ|chuyên mục|lượt|số|tin|bài|cuộc|đợt'])
/** `tuần 02 buổi`, `, tháng 01 kỳ`: how many times a period, without `mỗi`. Folded. */
const TURNS = new RegExp(
  [
    String.raw`(?:${PERIOD_FIRST})\s+(?:it\s+nhat\s+|toi\s+thieu\s+)?\d{1,2}\s+(?:${TURN})(?![a-z])`,
    String.raw`\d{1,2}\s+(?:ngay|buoi|dot)\s*\/\s*(?:tuan|thang|quy|nam)(?![a-z])`,
    String.raw`\d{1,2}\s+(?:ngay|tuan|thang|quy)\s*(?:\/\s*(?:\d\s+)?|(?:mot|0?[1-4])\s+)lan(?![a-z])`,
  ].join('|'),
)

function turnsOf(document: DocumentText, clause: Span, signs: number): string | null {
  if ((signs & SIGN.digit) === 0) return null
  const match = TURNS.exec(document.flat.slice(clause.start, clause.end))
  if (match === null) return null
  const start = clause.start + match.index + (/^[,:(\s]*/.exec(match[0])?.[0].length ?? 0)
  return phraseAt(document, start, clause.start + match.index + match[0].length).words
}

const PERIOD = String.raw`(?:(?:0?[369]|ba|sau|chin)\s+thang|(?<=(?:hang|moi)\s)ngay|tuan|thang|quy|nam)`
const GOES_ON = String.raw`(?![a-z]|\s+(?:hoc|ngan\s+sach|cuoi|dau|dinh|che|trinh|hoach|\d|[ivx]+(?![a-z])))`
/** `báo cáo quý gửi …`, `báo cáo theo tháng, quý`: reports that have a period for a name. Folded. */
const NAMED_PERIOD = new RegExp(
  String.raw`(?:^[\s\-+•*]*|(?:gui|nop|lap)\s+(?:cac\s+)?)bao\s+cao\s+((?:hang\s+|moi\s+)?${PERIOD}${GOES_ON}(?:\s*(?:,|va)\s*(?:ca\s+)?${PERIOD}${GOES_ON})*)(?!\s+cua)`,
)
const BY_PERIOD = new RegExp(
  String.raw`(?<!ke\s+hoach\s)(?<![a-z])theo\s+(?:tung\s+)?(${PERIOD}${GOES_ON}(?:\s*(?:,|va)\s*(?:ca\s+)?${PERIOD}${GOES_ON})*)`,
)
/** `6 tháng (trước ngày 15/6) và năm (trước ngày 15/12)`: each period with its day. Folded. */
const DATED_PERIODS =
  /(?<![a-z\d])((?:0?[69]|sau|chin)\s+thang|quy)\s*(?:\([^)]{4,40}\)|truoc\s+ngay\s+\d[\d/.]{1,9})\s*(?:,|;|va)\s*(?:va\s+)?(?:ca\s+|1\s+)?(nam)\s*(?:\(|truoc\s)/

/** How often is reported, where the period is no more than the report's name. */
function periodsOfReport(document: DocumentText, clause: Span, signs: number): string | null {
  if ((signs & SIGN.report) === 0) return null
  const fold = document.flat.slice(clause.start, clause.end)
  const dated = DATED_PERIODS.exec(fold)
  if (dated?.[1] !== undefined) {
    const first = clause.start + dated.index
    const last = first + dated[0].lastIndexOf('nam')
    const written = (start: number, length: number): string => writtenAgain(document, { start, end: start + length })
    return `${written(first, dated[1].length)}, ${written(last, 'nam'.length)}`
  }
  const match = NAMED_PERIOD.exec(fold) ?? BY_PERIOD.exec(fold)
  // `báo cáo năm` in the plan of a year is one report.
  if (match?.[1] === undefined || match[1] === 'nam') return null
  const end = clause.start + match.index + match[0].length
  return writtenAgain(document, { start: end - match[1].length, end })
}
