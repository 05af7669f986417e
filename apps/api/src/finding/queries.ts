import type { FindingList, FindingSummary } from './answers.js'
import type { Snapshot } from '../snapshot.js'

export async function findingList(_db: Snapshot, _input: unknown): Promise<FindingList> {
  throw new Error('not implemented yet')
}

export async function findingSummary(_db: Snapshot, _input: unknown): Promise<FindingSummary> {
  throw new Error('not implemented yet')
}
