import type { AssignmentList, AssignmentMatrix, AssignmentSummary } from './answers.js'
import type { Snapshot } from '../snapshot.js'

export async function assignmentMatrix(_db: Snapshot, _input: unknown): Promise<AssignmentMatrix> {
  throw new Error('not implemented yet')
}

export async function assignmentSummary(_db: Snapshot, _input: unknown): Promise<AssignmentSummary> {
  throw new Error('not implemented yet')
}

export async function assignmentList(_db: Snapshot, _input: unknown): Promise<AssignmentList> {
  throw new Error('not implemented yet')
}
