import type { OverviewSummary } from './answers.js'
import type { Snapshot } from '../snapshot.js'

export async function overviewSummary(_db: Snapshot, _input: unknown): Promise<OverviewSummary> {
  throw new Error('not implemented yet')
}
