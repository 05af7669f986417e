import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import type { SourceDocument } from '@doi-chieu/core/document/source-document'
import { extractPlan } from '@doi-chieu/ingest/extract-plan'
import { canonicalText } from '@doi-chieu/ingest/normalize/canonical-text'
import { inRepository } from '../harness/repository.js'

const PLANS = inRepository('data', 'plans')

/** A plan of the repository as it lies there. */
export interface Source {
  readonly file: string
  readonly source: string
}

export const plans: readonly Source[] = existsSync(PLANS)
  ? readdirSync(PLANS)
      .filter((file) => /^\d{3}_.*\.(?:txt|md)$/.test(file))
      .sort()
      .map((file) => ({ file, source: readFileSync(inRepository('data', 'plans', file), 'utf8') }))
  : []

/** A text as reading a file gives it. */
export function sourceDocument(source: string): SourceDocument {
  const text = canonicalText(source)
  return {
    document_id: 'd'.repeat(64),
    file_name: 'property.txt',
    media_type: 'text/plain',
    byte_count: Buffer.byteLength(source),
    page_count: null,
    text,
    char_count: text.length,
    text_quality: 'clean',
    extraction_method: 'text',
  }
}

/** Facts of one text through the real extractor, with its canonical text; null where it carries no plan. */
export function readPlan(source: string): { readonly text: string; readonly facts: PlanFacts | null } {
  const document = sourceDocument(source)
  const { text } = document
  const extracted = extractPlan(document)
  return { text, facts: 'reason' in extracted ? null : extracted.facts }
}
