import { append } from '../normalize/append.js'
import type { Finding } from '@doi-chieu/core/finding/finding'
import { factId, firstOfEach } from '../fact-id.js'
import { evidenceOf } from '../extract/evidence.js'
import { dateConflicts, datesAfterPlan, weekendDates } from './cited-dates.js'
import { impossibleDates, impossibleDays } from './impossible-dates.js'
import { cutRows } from './cut-rows.js'
import { missingAnnex } from './missing-annex.js'
import { missingParts } from './missing-parts.js'
import { numberingErrors } from './numbering.js'
import { obsoleteTerms } from './obsolete-terms.js'
import { eventConflicts, reversedPeriods } from './event-dates.js'
import { MISREAD } from './misread.js'
import type { CheckInput, PlanCheck, Noticed } from './plan-check.js'
import { passedDeadlines } from './passed-deadlines.js'
import { scopeErrors } from './scope.js'
import { staleYears } from './stale-years.js'
import { yearMismatches, yearsOfTimes } from './years.js'
import { damagedSigner } from './signer-name.js'
import { doubledWords } from './doubled-words.js'
import { spacedNumbers } from './number-spacing.js'

const checks: readonly PlanCheck[] = [
  missingParts,
  missingAnnex,
  dateConflicts,
  datesAfterPlan,
  weekendDates,
  impossibleDates,
  impossibleDays,
  reversedPeriods,
  eventConflicts,
  scopeErrors,
  yearMismatches,
  yearsOfTimes,
  staleYears,
  passedDeadlines,
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
  const all: Noticed[] = []
  for (const check of checks) append(all, check(input))
  const findings = toldOnce(
    all.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1) || a.kind.localeCompare(b.kind)),
  ).map((noticed) => findingOf(input, planId, input.analysed.document.scanned ? ofScan(noticed) : noticed))
  // Two patterns of one check may notice the same at one place: `trước ngày 01/3/2021 … năm 2021`.
  return firstOfEach(findings, ({ finding_id }) => finding_id)
}

/** Two values that disagree may be one that was misread: in a scan it is to be looked at, no error. */
function ofScan(noticed: Noticed): Noticed {
  if (noticed.severity !== 'error') return noticed
  return {
    ...noticed,
    severity: 'warning',
    vi: `${noticed.vi} ${MISREAD.vi}`,
    en: `${noticed.en} ${MISREAD.en}`,
    confidence: noticed.confidence * 0.8,
  }
}

/** A year or a unit that is told of is not told again for words within the same words. By place. */
function toldOnce(all: readonly Noticed[]): readonly Noticed[] {
  const last = new Map<string, number>()
  return all.filter(({ kind, span }) => {
    if ((kind !== 'year_mismatch' && kind !== 'scope_error') || span === null) return true
    if (span.end <= (last.get(kind) ?? -1)) return false
    last.set(kind, span.end)
    return true
  })
}

/** Each way out writes all columns of its row: a copy that is added to costs ten times as much. */
export function findingOf({ analysed }: Pick<CheckInput, 'analysed'>, planId: string, noticed: Noticed): Finding {
  const { kind, severity, vi: message_vi, en: message_en, expected, span, confidence, rule: rule_id } = noticed
  const finding_id = factId('fnd', planId, kind, span?.start ?? null, span?.end ?? null)
  if (span === null)
    return {
      finding_id,
      plan_id: planId,
      kind,
      severity,
      message_vi,
      message_en,
      expected,
      quote: null,
      start_offset: null,
      end_offset: null,
      page: null,
      confidence,
      rule_id,
    }
  return {
    finding_id,
    plan_id: planId,
    kind,
    severity,
    message_vi,
    message_en,
    expected,
    ...evidenceOf(analysed.document, span, rule_id, confidence),
  }
}
