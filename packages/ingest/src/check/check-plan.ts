import type { Finding } from '@doi-chieu/core/finding/finding'
import { factId } from '../fact-id.js'
import { evidenceOf } from '../extract/evidence.js'
import { dateConflicts, weekendDates } from './cited-dates.js'
import { cutRows } from './cut-rows.js'
import { missingAnnex } from './missing-annex.js'
import { missingParts } from './missing-parts.js'
import { numberingErrors } from './numbering.js'
import { obsoleteTerms } from './obsolete-terms.js'
import type { CheckInput, PlanCheck } from './plan-check.js'
import { scopeErrors, yearMismatches, yearsOfTimes } from './scope-and-year.js'
import { damagedSigner } from './signer-name.js'
import { doubledWords, spacedNumbers } from './text-slips.js'

const checks: readonly PlanCheck[] = [
  missingParts,
  missingAnnex,
  dateConflicts,
  weekendDates,
  scopeErrors,
  yearMismatches,
  yearsOfTimes,
  numberingErrors,
  obsoleteTerms,
  cutRows,
  damagedSigner,
  doubledWords,
  spacedNumbers,
]

/** Everything in one plan that a reader should look at, by place; what is absent comes first. */
export function checkPlan(input: CheckInput): readonly Finding[] {
  const planId = input.facts.plan.plan_id
  return checks
    .flatMap((check) => check(input))
    .sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1) || a.kind.localeCompare(b.kind))
    .map((noticed) => ({
      finding_id: factId('fnd', planId, noticed.kind, noticed.span?.start ?? null, noticed.span?.end ?? null),
      plan_id: planId,
      kind: noticed.kind,
      severity: noticed.severity,
      message_vi: noticed.vi,
      message_en: noticed.en,
      expected: noticed.expected,
      ...(noticed.span === null
        ? {
            quote: null,
            start_offset: null,
            end_offset: null,
            page: null,
            confidence: noticed.confidence,
            rule_id: noticed.rule,
          }
        : evidenceOf(input.analysed.document, noticed.span, noticed.rule, noticed.confidence)),
    }))
}
