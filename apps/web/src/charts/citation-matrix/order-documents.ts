import { columnOfSort } from '../arrange/order.js'
import { type CitedDocument, type CitationMark, documentsByLevel } from './citation-matrix.series.js'

/** Documents as the matrix of a few plans shows them. */
interface OrderedDocuments {
  readonly documents: readonly CitedDocument[]
  /** Under the level of their issuer, as they stand unless a column sorts them. */
  readonly byLevel: boolean
}

/**
 * Documents by `sort` of the address: most or least cited in the plan of a column, in all plans for the totals; by level of
 * issuer for every other order. Equal documents keep the order of levels.
 */
export function orderDocuments(
  documents: readonly CitedDocument[],
  marks: ReadonlyMap<string, ReadonlyMap<string, CitationMark>>,
  sort: string,
): OrderedDocuments {
  const inLevels = documentsByLevel(documents)
  const { column, least } = columnOfSort(sort)
  if (column === undefined || (column !== null && !marks.has(column))) return { documents: inLevels, byLevel: true }
  const value = ({ legal_document_id, plans_with }: CitedDocument): number =>
    column === null ? plans_with : (marks.get(column)?.get(legal_document_id)?.citations ?? 0)
  const sign = least ? -1 : 1
  return { documents: inLevels.toSorted((a, b) => sign * (value(b) - value(a))), byLevel: false }
}
