import type { LocalityDetail, LocalityListRow } from './answers.js'
import type { Page } from '../page-request.js'
import type { Snapshot } from '../snapshot.js'

export async function localityList(_db: Snapshot, _input: unknown): Promise<Page<LocalityListRow>> {
  throw new Error('not implemented yet')
}

export async function localityById(_db: Snapshot, _input: unknown): Promise<LocalityDetail> {
  throw new Error('not implemented yet')
}
