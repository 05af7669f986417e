import { writtenDate } from '@doi-chieu/core/text/written-date'
import { isFullDate } from '@doi-chieu/core/text/partial-date'
import { isoDate } from '../extract/written-date.js'
import { everyMatch, spanOf } from '../normalize/every-match.js'
import type { Span } from '../normalize/span.js'
import { SIGN, signsIn } from '../patterns/sign-word.js'
import { citedSpans } from './cited-spans.js'
import { spanOfFact, type CheckInput, type Noticed } from './plan-check.js'
import { timeCells } from './time-cells.js'

/** `trước ngày 15/4/2024`, `chậm nhất 15/4/2024`. Folded. */
const DUE = /\b(?:truoc|cham\s+nhat(?:\s+(?:la|vao))?)\s+(?:ngay\s+)?(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*(20\d{2})(?!\d)/g

/** `đã báo cáo trước ngày …`, `theo Công văn … yêu cầu báo cáo trước ngày …`. */
const DONE = /(?<!\p{L})(?:đã|(?:theo|thực hiện) công văn)\s[^;.]*$/iu
const FARTHEST_DONE = 80

/** Duties that are due before the day of the plan, in its own year: another year is a mismatch of years. */
export function passedDeadlines({ facts, analysed }: CheckInput): readonly Noticed[] {
  const own = facts.plan.doc_date
  if (!isFullDate(own) || Number(own.slice(0, 4)) !== facts.plan.plan_year || analysed.document.damaged) return []
  const cited = citedSpans(facts)
  // What is reported is due too where nobody is named who does it.
  const reports = facts.commitments.filter(({ kind }) => kind === 'reporting')
  const duties = [...facts.assignments, ...reports].map(spanOfFact)
  return [...duties, ...timeCells(analysed)].flatMap((duty) => {
    if ((signsIn(analysed.document, duty) & SIGN.year) === 0) return []
    const fold = analysed.document.flat.slice(duty.start, duty.end)
    return everyMatch(DUE, fold).flatMap((match): readonly Noticed[] => {
      const [, day, month, year] = match
      const due = isoDate(year, month, day)
      const span = spanOf(match, duty.start)
      if (DONE.test(analysed.document.text.slice(Math.max(0, span.start - FARTHEST_DONE), span.start))) return []
      return due !== null && due < own && due.slice(0, 4) === own.slice(0, 4) && !cited.touches(span)
        ? [passedBy(span, due, own)]
        : []
    })
  })
}

function passedBy(span: Span, due: string, own: string): Noticed {
  return {
    kind: 'date_conflict',
    severity: 'warning',
    vi: `Thời hạn ${writtenDate(due, 'vi')} đã qua khi kế hoạch được ban hành ngày ${writtenDate(own, 'vi')}.`,
    en: `The deadline of ${writtenDate(due, 'en')} had passed when the plan was issued on ${writtenDate(own, 'en')}.`,
    expected: null,
    span,
    confidence: 0.85,
    rule: 'finding.passed_deadline',
  }
}
