import type { Selection } from '../../state/selection.js'
import type { CascadeRow } from './cascade.series.js'

/** Where the sentences stand that tell of a step: all mentions of its document, or the one mention there is. */
export function stepSelection(row: CascadeRow): Selection | null {
  if (row.legal_document_id !== null)
    return { subject: 'citation', plan: null, facets: { document: row.legal_document_id } }
  return row.citation_id === null ? null : { subject: 'citation', plan: null, facets: { citation: row.citation_id } }
}
