import type { SourceRow } from './sources.js'
import type { TakeStamp } from './take-stamp.js'
import type { TakeRow, TakeTable } from './take-table.js'

/** A table with its rows. */
export interface FilledTable extends Omit<TakeTable, 'rows'> {
  readonly rows: readonly TakeRow[]
}

/** A chart of the page as PNG, twice as fine as its size in pixels of the page. */
export interface TakePicture {
  /** Of its figure; the table with the same title holds its numbers. */
  readonly title: string
  /** What leads, in words; empty where the figure says nothing of the kind. */
  readonly summary: string
  readonly png: ArrayBuffer
  readonly width: number
  readonly height: number
}

/** All that a file is written from: no screen, no server is needed any more. */
export interface TakeContent {
  readonly stamp: TakeStamp
  readonly tables: readonly FilledTable[]
  readonly sources: readonly SourceRow[]
  /** Only a report has them. */
  readonly pictures: readonly TakePicture[]
}
