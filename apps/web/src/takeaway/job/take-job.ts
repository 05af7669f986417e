import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import type { Selection } from '../../state/selection.js'
import type { ScreenWords } from '../file-words.js'
import type { FilledTable, TakePicture } from '../take-content.js'
import type { TakeStamp } from '../take-stamp.js'

export type TakeKind = 'xlsx' | 'docx' | 'csv'

/** All that the worker needs to write a file; plain data, since it is copied to another thread. */
export interface TakeJob {
  readonly kind: TakeKind
  readonly stamp: TakeStamp
  /** One table for a CSV, all tables of the view else. */
  readonly tables: readonly FilledTable[]
  /** The marks whose sentences the file holds: the worker asks for them itself. */
  readonly sources: readonly Selection[]
  readonly filter: PlanFilter
  readonly pictures: readonly TakePicture[]
  readonly words: ScreenWords
}

/** How far a file is: its tables are filled, its sentences asked for (`share` is 0–1), its bytes written. */
export type TakeStep =
  { readonly step: 'tables' | 'pictures' | 'writing' } | { readonly step: 'sentences'; readonly share: number }

/** What the worker says; after `done`, `changed` and `failed` it says no more. */
export type TakeNews =
  | { readonly kind: 'step'; readonly step: TakeStep }
  | { readonly kind: 'done'; readonly file: Blob }
  /** The data was published anew meanwhile: the file would not agree with the screen. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly message: string }

/** The data was published anew between the screen and the file: they would not agree. */
export class BuildChangedError extends Error {
  override readonly name = 'BuildChangedError'
}
