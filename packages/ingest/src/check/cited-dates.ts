import type { LegalCitation } from '@doi-chieu/core/legal/legal-citation'
import type { PlanField } from '@doi-chieu/core/plan/plan-field'
import { groupBy } from '@doi-chieu/core/group-by'
import { searchKey } from '@doi-chieu/core/text/fold'
import { writtenDate } from '@doi-chieu/core/text/written-date'
import { isFullDate, precisionOf } from '@doi-chieu/core/text/partial-date'
import { readDocDate } from '../extract/plan/own-date.js'
import { readDocNumber } from '../extract/plan/own-number.js'
import { isInCalendar } from '../extract/written-date.js'
import { ownLines } from '../extract/plan/plan-header.js'
import { fieldOf, spanOfFact, type CheckInput, type Noticed } from './plan-check.js'

/** The same document (number and issuer) cited with different dates: each mention is shown against the other. */
export function dateConflicts(input: CheckInput): readonly Noticed[] {
  return [...ownDateConflicts(input), ...citedDateConflicts(input)]
}

/** `(Kèm theo Kế hoạch số … ngày …)` dates the plan otherwise than its header. */
function ownDateConflicts({ facts, analysed }: CheckInput): readonly Noticed[] {
  const { doc_number: number, doc_date: date } = facts.plan
  if (number === null || !isWhole(date)) return []
  return ownLines(analysed.document, analysed.segments).flatMap((segment) => {
    if (segment.zone === 'header') return []
    const other = readDocDate(analysed.document, [segment])
    if (other === null || !isWhole(other.value) || other.value === date) return []
    if (readDocNumber(analysed.document, [segment]).number?.value !== number) return []
    return [
      {
        kind: 'date_conflict' as const,
        severity: 'error' as const,
        vi: `Văn bản này ở đây ghi ngày ${writtenDate(other.value, 'vi')}, ở phần đầu ghi ${writtenDate(date, 'vi')}.`,
        en: `This document is dated ${writtenDate(other.value, 'en')} here and ${writtenDate(date, 'en')} in its header.`,
        expected: writtenDate(date, 'vi'),
        span: { start: segment.start, end: segment.end },
        confidence: 0.9,
        rule: 'finding.own_date_conflict',
      },
    ]
  })
}

function citedDateConflicts({ facts }: CheckInput): readonly Noticed[] {
  return sameDocuments(facts.legal_citations).flatMap((group) => {
    const all = [...new Set(group.map((citation) => citation.cited_date ?? ''))]
    const citations = group.filter(({ cited_date: date }) =>
      all.some((other) => date !== null && mayBeOneDay(date, other)),
    )
    const dates = all.filter((date) => citations.some((citation) => citation.cited_date === date))
    return citations.map((citation) => {
      const others = (language: 'vi' | 'en'): string =>
        dates
          .filter((date) => mayBeOneDay(date, citation.cited_date ?? ''))
          .slice(0, MOST_TOLD)
          .map((date) => writtenDate(date, language))
          .join(', ')
      const elsewhere = others('vi')
      return {
        kind: 'date_conflict' as const,
        severity: 'error' as const,
        vi: `${citation.doc_type} ${citation.number ?? ''} ở đây ghi ngày ${writtenDate(citation.cited_date ?? '', 'vi')}, chỗ khác ghi ${elsewhere}.`,
        en: `${citation.doc_type} ${citation.number ?? ''} is dated ${writtenDate(citation.cited_date ?? '', 'en')} here and ${others('en')} elsewhere in the plan.`,
        expected: elsewhere,
        span: spanOfFact(citation),
        confidence: 0.95,
        rule: 'finding.date_conflict',
      }
    })
  })
}

/** A day that the calendar has; one that it has not is a slip of its own. */
function isWhole(date: string | null): date is string {
  return isFullDate(date) && isInCalendar(date)
}

/** Other days that a message names. */
const MOST_TOLD = 3

/** Whether one of two days may be a slip for the other: numbers begin again each year, so two days of two years are of two documents. */
function mayBeOneDay(one: string, other: string): boolean {
  return one !== other && (one.slice(0, 4) === other.slice(0, 4) || one.slice(5) === other.slice(5))
}

/** Dated mentions of one number with several dates, whose issuers agree: `UBND tỉnh` is `UBND tỉnh Sơn La` where both stand in one plan. */
function sameDocuments(citations: readonly LegalCitation[]): readonly (readonly LegalCitation[])[] {
  const ofOneNumber = groupBy(citations, ({ number, cited_date: date }) => (isWhole(date) ? number : null))
  const contradicted = new Set(
    [...ofOneNumber.values()]
      .filter((same) => new Set(same.map(({ cited_date: date }) => date)).size > 1)
      .map(([first]) => first?.number),
  )
  const groups: { readonly number: string; readonly issuer: string; readonly citations: LegalCitation[] }[] = []
  const dated = citations
    // A number that bears one date wherever it stands, as nearly all do, cannot contradict itself.
    .filter(({ number, cited_date: date }) => isWhole(date) && contradicted.has(number))
    .map((citation) => ({ citation, issuer: issuerKey(citation) }))
    .sort((a, b) => b.issuer.length - a.issuer.length)
  for (const { citation, issuer } of dated) {
    const known = groups.filter(({ number }) => number === citation.number)
    // A mention without its issuer is of the only one that its number has.
    const group = known.find((each) => isSameIssuer(each.issuer, issuer)) ?? (issuer === '' ? only(known) : undefined)
    if (group === undefined) groups.push({ number: citation.number ?? '', issuer, citations: [citation] })
    else group.citations.push(citation)
  }
  return groups.map((group) => group.citations)
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined
}

/** `Bộ trưởng Bộ Nội vụ` signs for the ministry. */
const HEAD_OF =
  /^(?:bo truong|chu tich|giam doc|thu truong|tong giam doc|chanh (?:thanh tra|van phong)) (?=(?:bo|ubnd|so|thanh|van|cuc|bao) )/

function issuerKey(citation: LegalCitation): string {
  return searchKey(citation.issuer ?? '')
    .replace(/uy ban nhan dan/g, 'ubnd')
    .replace(HEAD_OF, '')
}

/** `short` is `long`, or `long` without the name of its place. */
function isSameIssuer(long: string, short: string): boolean {
  return long === short || (short !== '' && long.startsWith(`${short} `))
}

/**
 * A plan dated before a document that it names: one of the two dates is wrong. Where several documents are later it is the
 * plan's own that stands for them. A text with wrong letters is left alone, its digits may be the copy's.
 */
export function datesAfterPlan({ facts, analysed }: CheckInput): readonly Noticed[] {
  const own = facts.plan.doc_date
  const field = fieldOf(facts, 'doc_date')
  if (own === null || field === undefined || analysed.document.quality === 'noisy') return []
  const isLater = ({ number, cited_date: date }: LegalCitation): boolean =>
    number !== null && isWhole(date) && date.slice(0, own.length) > own
  // A number that stands elsewhere with an earlier date is a conflict of dates.
  const sound = new Set(
    facts.legal_citations.flatMap((row) => (isWhole(row.cited_date) && !isLater(row) ? [row.number] : [])),
  )
  const later = facts.legal_citations.filter((row) => isLater(row) && !sound.has(row.number))
  const [first] = later
  if (first === undefined) return []
  const many = later.length > 2 || later.filter(({ role }) => role === 'basis').length > 1
  if (!many) return later.map((row) => afterPlan(own, row, row, 1))
  return [afterPlan(own, first, field, later.length)]
}

/** What stands before a date in a message: `năm 2023`, `tháng 02/2023`, `ngày 10/02/2023`. */
const DATED = { year: 'năm ', month: 'tháng ', day: 'ngày ' } as const

function afterPlan(
  own: string,
  { cited_date: date, doc_type: type, number }: LegalCitation,
  { start_offset: start, end_offset: end }: LegalCitation | PlanField,
  count: number,
): Noticed {
  const name = `${type} ${number ?? ''}`
  const all = count > 1
  return {
    kind: 'date_error',
    severity: 'error',
    vi: `Kế hoạch ghi ${DATED[precisionOf(own)]}${writtenDate(own, 'vi')}, trước ngày ${writtenDate(date ?? '', 'vi')} của ${name} mà kế hoạch nêu${all ? ` (${String(count)} văn bản như vậy)` : ''}.`,
    en: `The plan is dated ${writtenDate(own, 'en')}, before ${writtenDate(date ?? '', 'en')}, the date of ${name} that it names${all ? ` (${String(count)} such documents)` : ''}.`,
    expected: null,
    span: { start, end },
    confidence: 0.9,
    rule: 'finding.date_after_plan',
  }
}

/** A document dated on a Saturday or Sunday: a weak sign of a wrong date. */
export function weekendDates({ facts }: CheckInput): readonly Noticed[] {
  return facts.legal_citations.flatMap((citation) => {
    if (citation.number === null || !isWhole(citation.cited_date)) return []
    const day = new Date(`${citation.cited_date}T00:00:00Z`).getUTCDay()
    if (day !== 0 && day !== 6) return []
    const [vi, en] = day === 0 ? ['Chủ nhật', 'a Sunday'] : ['thứ Bảy', 'a Saturday']
    return [
      {
        kind: 'weekend_date' as const,
        severity: 'info' as const,
        vi: `Ngày ${writtenDate(citation.cited_date, 'vi')} là ${vi}; nên kiểm tra lại ngày ban hành.`,
        en: `${writtenDate(citation.cited_date, 'en')} is ${en}; its date is worth another look.`,
        expected: null,
        span: spanOfFact(citation),
        confidence: 0.6,
        rule: 'finding.weekend_date',
      },
    ]
  })
}
