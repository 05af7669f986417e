import { everyMatch } from '../../normalize/every-match.js'
import type { DocumentText } from '../../normalize/document-text.js'
import { basisAbove } from '../../patterns/citation/basis-opening.js'
import type { Segment } from '../../segment/outline/outline.js'
import type { Zone } from '../../segment/outline/zone.js'
import { isoAsWritten } from '../written-date.js'
import type { Read } from './plan-header.js'

/** A day read as letters stands for none: `ngàyAô tháng 02 năm 2022`. */
const LONG_DATE =
  /(?:n|ri)[a-z]{1,2}y[\s_]*(\d{0,2})(?:[a-z]{1,3}(?=\s))?[\s.\u0085_]*th[a-z]{1,2}ng[\s_]*(\d{0,2})[\s.\u0085_]*n[a-z]{1,2}m\s*((?:19|20)\d{2})/g
const SHORT_DATE =
  /n[a-z]{1,2}y[\s.\u0085_]{0,24}(\d{0,2})[\s.\u0085_]{0,24}[/.-][\s.\u0085_]{0,12}(\d{0,2})[\s.\u0085_]{0,12}[/.-]\s*((?:19|20)\d{2})/g
/** `Nam Định, 05 tháng 02 năm 2024`, `Nam Định, tháng 02 năm 2024`: the word of the day is lost, or the day was left out. */
const WORDLESS_DATE = /(?<=[a-z],\s{1,3})(?:(\d{1,2})\s+)?thang\s+(\d{1,2})\s+nam\s+((?:19|20)\d{2})/g
/** `Tân Lập, 12/03/2025` on a line of its own. */
const BARE_DATE =
  /(?<=(?:^|[\n|]|\s{2})\s?[a-z][a-z\s'-]{1,28}[a-z],\s{1,3})(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})(?=\s*(?:$|[\n|]|\s{2}))/g
/** `… Kết luận số 12-KL/TU ` before a day: it is that document's, whatever line of a header it stands on. */
const OF_CITED =
  /(?:nghi\s+(?:quyet|dinh)|chi\s+thi|ket\s+luan|ke\s+hoach|quyet\s+dinh|cong\s+van|thong\s+(?:tu|bao)|chuong\s+trinh|luat)\s+(?:so\s+)?[\da-z/-]{3,32},?\s*$/
const LONGEST_CITED = 60
/** A portal's own line: when it put a document up, to the minute. */
const PUT_UP =
  /^(?:ngay (?:cap nhat|dang)|cap nhat|dang (?:ngay|luc)|thu (?:hai|ba|tu|nam|sau|bay) ?[,-]|chu nhat ?[,-])/
const CLOCK = /^[\s,-]{0,4}\d{1,2}\s?[:h]\s?\d{2}/
const LONGEST_CLOCK = 12

/** The document's own date, partial where day or month is blank. */
export function readDocDate(document: DocumentText, own: readonly Segment[]): Read<string> | null {
  // What a portal adds to a header is a date in digits: the one in words is the document's own.
  return (
    dateIn(document, own, LONG_DATE) ??
    dateIn(document, own, SHORT_DATE) ??
    dateIn(document, own, WORDLESS_DATE) ??
    dateIn(
      document,
      own.filter(({ zone }) => zone === 'header'),
      BARE_DATE,
    )
  )
}

const END: ReadonlySet<Zone | undefined> = new Set<Zone>(['signature', 'recipients'])

/** `Phú Thọ, ngày 12 tháng 3 năm 2022` beside the signature, where a document has its day at its end. */
export function readEndDate(document: DocumentText, segments: readonly Segment[]): Read<string> | null {
  const ends = segments.filter(({ zone }, i) => END.has(zone) || END.has(segments[i + 1]?.zone))
  return dateIn(document, ends, LONG_DATE, /\p{Lu}[\p{L}\s'’-]{1,30},\s*$/u)
}

function dateIn(
  document: DocumentText,
  own: readonly Segment[],
  pattern: RegExp,
  behind: RegExp | null = null,
): Read<string> | null {
  for (const segment of own) {
    if (basisAbove.test(segment.folded) || PUT_UP.test(segment.folded)) continue
    const match = everyMatch(pattern, document.flat.slice(segment.start, segment.end)).find(({ index, 0: whole }) => {
      const at = segment.start + index
      const from = Math.max(segment.start, at - LONGEST_CITED)
      if (behind !== null) return behind.test(document.text.slice(from, at))
      if (CLOCK.test(document.flat.slice(at + whole.length, at + whole.length + LONGEST_CLOCK))) return false
      return segment.zone !== 'header' || !OF_CITED.test(document.flat.slice(from, at))
    })
    if (match === undefined) continue
    const [whole, day, month, year] = match
    const full = day !== undefined && day !== '' && month !== '' ? isoAsWritten(year, month, day) : null
    const value =
      full ?? (month !== '' && Number(month) <= 12 ? `${year ?? ''}-${(month ?? '').padStart(2, '0')}` : (year ?? ''))
    return {
      start: segment.start + match.index,
      end: segment.start + match.index + whole.length,
      value,
      rule: behind === null ? 'plan.date' : 'plan.date_at_end',
      confidence: full === null || behind !== null ? 0.9 : 0.96,
    }
  }
  return null
}
