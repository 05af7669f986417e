import type { PlanDetail, PlanListRow, RefusedFile } from './answers.js'
import type { Page } from '../page-request.js'
import type { Snapshot } from '../snapshot.js'

export async function planList(_db: Snapshot, _input: unknown): Promise<Page<PlanListRow>> {
  throw new Error('not implemented yet')
}

export async function planById(_db: Snapshot, _input: unknown): Promise<PlanDetail> {
  throw new Error('not implemented yet')
}

export async function refusedFiles(_db: Snapshot, _input: unknown): Promise<Page<RefusedFile>> {
  throw new Error('not implemented yet')
}
