import type { SourceDocument } from '@doi-chieu/core/document/source-document'
import type { ExtractedPlan } from './extract/extracted-plan.js'
import { extractPlan } from './extract-plan.js'
import { loadRegistry } from './resolve/registry.js'
import { resolveCorpus } from './resolve/resolve-corpus.js'
import type { ResolvedCorpus } from './resolve/resolve-corpus.js'

/**
 * The whole way from read documents to facts: extract (one by one) → resolve (all together).
 * Reading comes before it (`read/`), the database after it (`store/`).
 */

/** A document that was read and yields no plan. `cause` is set where the program failed on it. */
export interface Planless {
  readonly document: SourceDocument
  readonly cause: string | null
}

interface Extraction {
  readonly plans: readonly ExtractedPlan[]
  readonly planless: readonly Planless[]
}

/** Extracts every document by itself; one that the program fails on does not stop the others. */
export function extractAll(documents: readonly SourceDocument[], onExtracted: () => void = () => {}): Extraction {
  const plans: ExtractedPlan[] = []
  const planless: Planless[] = []
  for (const document of documents) {
    try {
      const extracted = extractPlan(document)
      if ('reason' in extracted) planless.push({ document, cause: null })
      else plans.push(extracted)
    } catch (error) {
      planless.push({ document, cause: error instanceof Error ? error.message : String(error) })
    }
    onExtracted()
  }
  return { plans, planless }
}

/** Joins the mentions of all plans to units and legal documents. `conversion`: the imported table of July 2025 as CSV. */
export function resolveAll(plans: readonly ExtractedPlan[], conversion: string | null = null): ResolvedCorpus {
  return resolveCorpus(plans, loadRegistry({ conversion }))
}
