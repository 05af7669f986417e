import type { SourceRow } from './sources.js'
import type { TakeStamp } from './take-stamp.js'
import type { TakeRow, TakeTable } from './take-table.js'

/** A table with its rows. */
export interface FilledTable extends Omit<TakeTable, 'rows'> {
  readonly rows: readonly TakeRow[]
}

/** All that a file is written from: no screen, no server is needed any more. */
export interface TakeContent {
  readonly stamp: TakeStamp
  readonly tables: readonly FilledTable[]
  readonly sources: readonly SourceRow[]
}
