import type { PlanField } from '@doi-chieu/core/plan/plan-field'
import { isFullDate } from '@doi-chieu/core/text/partial-date'
import { anyDateAt, isInCalendar, isoDate } from '../extract/written-date.js'
import { everyMatch, spanOf } from '../normalize/every-match.js'
import { spanAt, type Span } from '../normalize/span.js'
import { saysAny } from '../normalize/word/says-any.js'
import { WordFlags } from '../normalize/word/word-array.js'
import { SIGN } from '../patterns/sign-word.js'
import { segmentsWith } from '../segment/segment-signs.js'
import { slashedNumbers } from '../segment/slashed-numbers.js'
import { citedSpans } from './cited-spans.js'
import { fieldOf, spanOfFact, type CheckInput, type Noticed } from './plan-check.js'

/** `Di Linh, ngày 30 tháng 02 năm 2023`: the plan's own day where the calendar does not have it; null where it is blank or right. */
export function ownImpossibleDay(facts: CheckInput['facts']): PlanField | null {
  const own = fieldOf(facts, 'doc_date')
  if (own === undefined) return null
  if (isFullDate(own.value)) return isInCalendar(own.value) ? null : own
  return /^\D*\d{1,2}\D+\d{1,2}\D+\d{4}$/.test(own.quote) ? own : null
}

/** `ngày 31/02/2022`: a day that the calendar does not have, in the header or behind a number. */
export function impossibleDates({ facts, analysed }: CheckInput): readonly Noticed[] {
  const own = analysed.document.damaged ? null : ownImpossibleDay(facts)
  const dated = own === null ? [] : [noSuchDay(spanOfFact(own), own.quote)]
  const cited = facts.legal_citations.flatMap((citation) => {
    // Where letters are damaged so may be the digits: the mistake is the copy's.
    const { number, cited_date: date } = citation
    if (number === null || (date !== null && isSound(date)) || analysed.document.damaged) return []
    const fold = analysed.document.flat.slice(citation.start_offset, citation.end_offset)
    const day = /(?<![a-z])ngay\s+\d/.exec(fold)
    const written = day === null ? null : anyDateAt(fold, day.index)
    if (written === null || (written.date !== null && isSound(written.date))) return []
    const span = { start: citation.start_offset + written.start, end: citation.start_offset + written.end }
    const quote = analysed.document.text.slice(span.start, span.end).replace(/\s+/g, ' ')
    return [noSuchDay(span, quote)]
  })
  return [...dated, ...cited]
}

/** A partial date, or a day that the calendar has. */
function isSound(date: string): boolean {
  return !isFullDate(date) || isInCalendar(date)
}

/** `15/13/2025`, `đến ngày 31/11/2022`: day, month and year, or a day and its month behind `ngày`. Folded. */
const DAY =
  /(?<![\d/.,-])(\d{1,2})\s?\/\s?(\d{1,2})(?:\s?\/\s?((?:19|20)\d{2})(?![\d/-])|(?<=\bngay\s\d{1,2}\/\d{1,2})(?!\d|\s?\/|[.,-]\s?\d|\s?%))/y
/** A year that every day of a date without its year is in: a leap year. */
const LEAP_YEAR = '2024'

const YEAR = String.raw`((?:19|20)\d{2})`
const OF_YEAR = String.raw`(?:\s*\/\s*|\s+nam\s+)(?:19|20)\d{2}(?!\d)`
const DAY_IN_WORDS = [
  String.raw`ngay\s+(\d{1,2})(?:\s+thang\s+(\d{1,2})(?![\d./-]\d|\d)(?:,?\s+nam\s+${YEAR})?`,
  String.raw`([.-])(\d{1,2})\4${YEAR}(?!\d))`,
].join('|')
/** `ngày 31 tháng 6 năm 2024`, `ngày 31.11.2024`, `tháng 13/2024`, `quý V năm 2024`. Folded. */
const IN_WORDS = new RegExp(
  String.raw`(?<![a-z])(?:${DAY_IN_WORDS}|thang\s+(?:1[3-9]|[2-9]\d)${OF_YEAR}|quy\s+(?:vi{0,3}|[5-9])${OF_YEAR})`,
  'g',
)

/** The words that such a day begins with. */
const opensDay = new WordFlags('forms', (form) => /(?<![a-z])(?:ngay|thang|quy)$/.test(form))

/** The same in a time or a date that is no citation's. */
export function impossibleDays({ facts, analysed }: CheckInput): readonly Noticed[] {
  const { document } = analysed
  if (document.damaged || document.quality === 'noisy') return []
  const cited = citedSpans(facts)
  const digits = slashedNumbers(document).flatMap((start): readonly Span[] => {
    DAY.lastIndex = start
    const match = DAY.exec(document.flat)
    if (match === null) return []
    const [quote, day, month, year] = match
    if (isoDate(year ?? LEAP_YEAR, month, day) !== null) return []
    const zone = spanAt(analysed.segments, start)?.zone
    return zone === 'body' || zone === 'annex' || zone === 'closing' ? [{ start, end: start + quote.length }] : []
  })
  const words = segmentsWith(analysed, ['body', 'annex', 'closing'], SIGN.digit).flatMap(({ start, end }) => {
    if (!saysAny(document, { start, end }, opensDay)) return []
    return everyMatch(IN_WORDS, document.flat.slice(start, end)).flatMap((match): readonly Span[] => {
      const [, day, named, year, , month, ofDots] = match
      if (day !== undefined && isoDate(year ?? ofDots ?? LEAP_YEAR, named ?? month, day) !== null) return []
      return [spanOf(match, start)]
    })
  })
  return [...digits, ...words]
    .filter((span) => !cited.touches(span))
    .map((span) => noSuchDay(span, document.text.slice(span.start, span.end).replace(/\s+/g, ' ')))
}

function noSuchDay(span: Span, quote: string): Noticed {
  return {
    kind: 'date_error',
    severity: 'error',
    vi: `Không có ngày này trong lịch: “${quote}”.`,
    en: `The calendar has no such day: “${quote}”.`,
    expected: null,
    span,
    confidence: 0.9,
    rule: 'finding.impossible_date',
  }
}
