import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import type { Selection } from '../state/selection.js'

/** How the values of a column are written: `share` is 0–1, `year` is never grouped, `date` is ISO text (a partial date stays text). */
export type ColumnKind = 'text' | 'number' | 'share' | 'year' | 'date'

export interface TakeColumn {
  /** Name of the column or code in the database, for the data dictionary. Unique in its table. */
  readonly key: string
  /** Head as on screen. */
  readonly label: string
  readonly kind: ColumnKind
  /** What a value means and of what it is a share: goes into the data dictionary. */
  readonly meaning: string
  /** Long text: gets a wide column whose words wrap. */
  readonly long?: boolean
}

/** A value: text, number, or which of the four kinds of nothing. */
export type TakeValue = string | number | { readonly nothing: EmptyMeaning }
export type TakeRow = readonly TakeValue[]

/** One table of a view as it goes out: the rows of the screen in their order, all of them where the screen shows the first. */
export interface TakeTable {
  /** Short name for a file, without accents: `kenh-theo-ke-hoach`. Unique in its view. */
  readonly name: string
  readonly title: string
  /** What is counted, of how many, what a sign means: stands under the table. */
  readonly note?: string
  /** The order of the rows in words. */
  readonly order: string
  readonly columns: readonly TakeColumn[]
  /** Asked for when somebody takes the table away. */
  readonly rows: () => readonly TakeRow[] | Promise<readonly TakeRow[]>
  /** How many rows at the end are totals. */
  readonly totals?: number
}

/** What a page hands to `TakeAway`. */
export interface TakeView {
  /** Short name for files, without accents: `co-cau-kenh`. */
  readonly view: string
  readonly title: string
  readonly tables: readonly TakeTable[]
  /** The marks whose sentences are the proof of the tables: the same selections that the side panel opens. */
  readonly sources: readonly Selection[]
  /** The plans behind the view in words, where they are not those of the page's filter (two sides that are compared). */
  readonly scope?: string
  /** What of these plans the view is about, in words, where it is not all: stands behind the plans on every table. */
  readonly narrowed?: string
  /** A pack of proofs of one plan, with its own first sentences. */
  readonly evidence?: { readonly answer: readonly string[] }
}

/** The four kinds of nothing, for a row. */
export const nothing = (kind: EmptyMeaning): TakeValue => ({ nothing: kind })

/** The value, or the kind of nothing where there is none. */
export const orNothing = (value: string | number | null, kind: EmptyMeaning = 'not_found'): TakeValue =>
  value === null || value === '' ? { nothing: kind } : value

/** A count as figures show it: zero is the kind of nothing it is. */
export const countOr = (count: number, kind: EmptyMeaning): TakeValue => (count === 0 ? { nothing: kind } : count)
