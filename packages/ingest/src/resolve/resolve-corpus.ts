import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import type { CascadeStep } from '@doi-chieu/core/legal/cascade-step'
import type { LegalDocument } from '@doi-chieu/core/legal/legal-document'
import type { Locality, LocalitySuccessor } from '@doi-chieu/core/locality/locality'
import type { ExtractedPlan } from '../extract/extracted-plan.js'
import { firstOfEach } from '../fact-id.js'
import { cascadeSteps } from './cascade/cascade-steps.js'
import { catalogueFindings } from './catalogue-findings.js'
import { placePlan } from './place-plan.js'
import type { Registry } from './registry.js'
import { resolveCitations } from './document/resolve-citations.js'

/** The whole corpus with its mentions joined to units and documents. */
export interface ResolvedCorpus {
  readonly plans: readonly PlanFacts[]
  readonly legalDocuments: readonly LegalDocument[]
  readonly cascadeSteps: readonly CascadeStep[]
  readonly localities: readonly Locality[]
  readonly successors: readonly LocalitySuccessor[]
}

/** Pure; the order of `plans` does not matter. Adds ids, never edits what a mention says. */
export function resolveCorpus(plans: readonly ExtractedPlan[], registry: Registry): ResolvedCorpus {
  const sorted = plans.toSorted((a, b) => (a.facts.plan.plan_id < b.facts.plan.plan_id ? -1 : 1))
  const placed = sorted.map((plan) => placePlan(plan, registry))
  const catalogue = new Map(registry.catalogue.map((entry) => [entry.document.legal_document_id, entry]))
  const { citations, documents, mentions, known } = resolveCitations(placed, registry.catalogue, registry)
  return {
    plans: placed.map(({ facts }) => {
      const legal_citations = facts.legal_citations.map((each) => citations.get(each.citation_id) ?? each)
      const resolved: PlanFacts = { ...facts, legal_citations }
      const findings = [...facts.findings, ...catalogueFindings(resolved, catalogue)]
      // A wrong day may be told from the text and from the catalogue.
      return { ...resolved, findings: [...firstOfEach(findings, ({ finding_id }) => finding_id)] }
    }),
    legalDocuments: documents,
    cascadeSteps: cascadeSteps({ plans: placed, mentions, citations, known, registry }),
    localities: registry.localities,
    successors: registry.successors,
  }
}
