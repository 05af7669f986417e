import { issuerLevelCodes } from '@doi-chieu/core/legal/legal-document'
import type { CitationRole } from '@doi-chieu/core/legal/legal-citation'
import type { Answers } from '../../trpc.js'
import type { GridLevel } from '../../ui/grid/grid-model.js'

type CitationMatrix = Answers['citations']['matrix']
export type CitedDocument = CitationMatrix['documents'][number]

interface CitationMark {
  readonly citations: number
  readonly roles: readonly CitationRole[]
}

/** Marks by plan and document; a pair that is missing is not cited. */
export function citationMarks(
  rows: readonly CitationMatrix['rows'][number][],
): ReadonlyMap<string, ReadonlyMap<string, CitationMark>> {
  return new Map(
    rows.map((row) => [row.plan.plan_id, new Map(row.cells.map((cell) => [cell.legal_document_id, cell]))]),
  )
}

/** Documents by level of issuer in the order of the codebook, unknown levels last; the order within a level is kept. */
export function documentsByLevel(documents: readonly CitedDocument[]): readonly CitedDocument[] {
  const rank = (document: CitedDocument): number =>
    document.issuer_level === null
      ? issuerLevelCodes.codes.length
      : issuerLevelCodes.codes.indexOf(document.issuer_level)
  return documents.toSorted((a, b) => rank(a) - rank(b))
}

/** Once, twice, three times, more. */
export function citationLevel(citations: number): GridLevel {
  if (citations >= 4) return 4
  if (citations === 3) return 3
  return citations === 2 ? 2 : 1
}
