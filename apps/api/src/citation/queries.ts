import type { CitationList, CitationMatrix, CitationSummary } from './answers.js'
import type { FindingList } from '../finding/answers.js'
import type { Snapshot } from '../snapshot.js'

export async function citationMatrix(_db: Snapshot, _input: unknown): Promise<CitationMatrix> {
  throw new Error('not implemented yet')
}

export async function citationSummary(_db: Snapshot, _input: unknown): Promise<CitationSummary> {
  throw new Error('not implemented yet')
}

export async function citationList(_db: Snapshot, _input: unknown): Promise<CitationList> {
  throw new Error('not implemented yet')
}

export async function citationFindings(_db: Snapshot, _input: unknown): Promise<FindingList> {
  throw new Error('not implemented yet')
}
