import type { CommitmentList, CommitmentMatrix, CommitmentSummary } from './answers.js'
import type { Snapshot } from '../snapshot.js'

export async function commitmentMatrix(_db: Snapshot, _input: unknown): Promise<CommitmentMatrix> {
  throw new Error('not implemented yet')
}

export async function commitmentSummary(_db: Snapshot, _input: unknown): Promise<CommitmentSummary> {
  throw new Error('not implemented yet')
}

export async function commitmentList(_db: Snapshot, _input: unknown): Promise<CommitmentList> {
  throw new Error('not implemented yet')
}
