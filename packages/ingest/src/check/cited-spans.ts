import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import { oncePer } from '../normalize/once-per.js'
import { SpanSet } from '../segment/span-set.js'
import { spanOfFact } from './plan-check.js'

/** Where the citations of a plan stand: what is written in them is another document's, for several checks. */
export const citedSpans: (facts: Pick<PlanFacts, 'legal_citations'>) => SpanSet = oncePer(
  ({ legal_citations }) => new SpanSet(legal_citations.map(spanOfFact)),
)
