import { issuerLevelCodes } from '@doi-chieu/core/legal/legal-document'
import type { CitationRole } from '@doi-chieu/core/legal/legal-citation'
import { documentNames } from '../../format/document-name.js'
import type { Language } from '../../state/view-state.js'
import type { Answers } from '../../trpc.js'
import type { PlanMatrix } from '../arrange/plan-matrix.js'
import type { GridLevel } from '../../ui/grid/grid-model.js'

type CitationMatrix = Answers['citations']['matrix']
export type CitedDocument = CitationMatrix['documents'][number]

export interface CitationMark {
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

/** Across the matrix of many plans stand the documents that most of them cite; more could not be read. */
export const MOST_DOCUMENTS = 24

/** Plans × documents as a matrix to arrange: citations. Columns in the order of levels, the least cited left out. */
export function citationPlanMatrix(matrix: CitationMatrix, language: Language): PlanMatrix {
  const kept = new Set(
    matrix.documents
      .toSorted((a, b) => b.plans_with - a.plans_with || b.citations - a.citations)
      .slice(0, MOST_DOCUMENTS)
      .map(({ legal_document_id }) => legal_document_id),
  )
  const columns = documentsByLevel(matrix.documents.filter(({ legal_document_id }) => kept.has(legal_document_id)))
  const names = documentNames(matrix.documents, language)
  return {
    rows: matrix.rows.map(({ plan, status, citations, cells }) => ({
      plan,
      status,
      total: citations,
      values: new Map(
        cells
          .filter(({ legal_document_id }) => kept.has(legal_document_id))
          .map((cell) => [cell.legal_document_id, cell.citations]),
      ),
    })),
    columns: columns.map(({ legal_document_id, plans_with, citations }) => ({
      key: legal_document_id,
      name: names.get(legal_document_id) ?? legal_document_id,
      plans: plans_with,
      sum: citations,
    })),
  }
}
