import { searchKey } from '@doi-chieu/core/text/fold'
import { oneLine } from '../../normalize/one-line.js'
import type { Span } from '../../normalize/span.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { isTime } from '../../segment/table/cell/cell-item.js'
import { signsIn } from '../../patterns/sign-word.js'
import { deadlineIn } from './deadline.js'
import { dayOfEachMonth, frequencyOfDuty, type TimeOfTask } from './time-of-duty.js'

const PERIOD = 'ngay|tuan|thang|quy|nam'
/** Terms of time that are a period only where nothing else stands: `Cả năm`, `06 tháng/lần`, `02 đợt/quý`. */
const PERIOD_ALONE = new RegExp(
  `^(?:${[
    'ca nam|quanh nam|suot nam|trong ca nam',
    String.raw`\d{1,3} (?:[a-z]+,? ){0,3}[a-z]+ ?\/ ?(?:${PERIOD})|\d{1,2} (?:${PERIOD}) ?\/ ?(?:\d{1,2} )?lan`,
    String.raw`(?:\d{1,2}|mot|hai|ba|sau) (?:${PERIOD}) (?:\d{1,2}|mot|hai|ba) lan`,
  ].join('|')})$`,
)

/** `Quý III/2026 và duy trì thường xuyên`: a day or stretch, and how often behind it. Folded. */
const GOES_ON =
  /(?:quy|thang|nam|ngay) (?:[ivx]+|\d+)\S*(?: \d{4})?,? (?:va )?(?:duy tri |sau do )?(?:thuong xuyen|hang nam)$/

/** Reads a cell or label that holds nothing but a time. */
export function timeOfCell(analysed: AnalysedText, cell: Span | null): TimeOfTask {
  if (cell === null) return { frequency: null, deadline: null }
  const { document } = analysed
  const words = oneLine(document, cell)
  const key = searchKey(words)
  if (PERIOD_ALONE.test(key)) return { frequency: words, deadline: null }
  const frequency = frequencyOfDuty(document, cell, signsIn(document, cell))
  if (frequency !== null) {
    // `Quý III/2026 và duy trì thường xuyên`: by when, and how often from then on.
    const first = GOES_ON.test(key) ? (deadlineIn(document, cell)?.words ?? null) : null
    return { frequency, deadline: first ?? dayOfEachMonth(frequency) }
  }
  if (OPEN_TIME.test(key)) return { frequency: null, deadline: null }
  // `Từ tháng 3 đến tháng 10`: a cell that holds a time and nothing else is told as it stands.
  const deadline = isTime(analysed, cell) ? words : (deadlineIn(document, cell)?.words ?? null)
  return { frequency: null, deadline: deadline ?? (/\d|quy|thang/.test(key) ? words : null) }
}

/** `Tháng`, `Quý`, `Trước ngày`: what says when stands on a line that has not been read with its cell. */
const OPEN_TIME = /^(?:(?:truoc|den|tu|het|hoan thanh|cham nhat)\s)*(?:ngay|thang|quy|truoc)$|^nam$/
