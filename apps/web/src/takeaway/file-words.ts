import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import type { DetailName } from '../evidence/evidence-item.js'
import type { Subject } from '../state/selection.js'
import type { ColumnKind } from './take-table.js'

/** What the screen calls things, for a file. */
export interface ScreenWords {
  readonly nothing: Readonly<Record<EmptyMeaning, string>>
  readonly subject: Readonly<Record<Subject, string>>
  readonly detail: Readonly<Record<DetailName, string>>
}

/** The words that only files need, in one language: they come with the code that writes files. */
export interface OwnWords {
  readonly sheet: Readonly<Record<'dictionary' | 'sources' | 'about', string>>
  readonly dictionary: Readonly<Record<'table' | 'column' | 'code' | 'kind' | 'meaning', string>>
  readonly kind: Readonly<Record<ColumnKind, string>>
  readonly source: Readonly<
    Record<
      | 'number'
      | 'subject'
      | 'what'
      | 'details'
      | 'quote'
      | 'plan'
      | 'document'
      | 'place'
      | 'page'
      | 'position'
      | 'confidence'
      | 'link'
      | 'open',
      string
    >
  >
  readonly about: Readonly<
    Record<'title' | 'answer' | 'scope' | 'order' | 'day' | 'build' | 'address' | 'nothing', string>
  >
  readonly stamp: (day: string, build: string, built: string) => string
  /** Ends a text that is too long for a cell. */
  readonly cut: string
  /** Stands where a finding is about something absent. */
  readonly absent: string
  readonly report: ReportWords
}

/** The form of a report after Nghị định 30/2020/NĐ-CP; square brackets hold what the agency fills in itself. */
export interface ReportWords {
  readonly superior: string
  readonly agency: string
  readonly nation: string
  readonly motto: string
  readonly number: string
  readonly place_and_day: (day: string) => string
  readonly kind: string
  readonly about: (title: string) => string
  readonly opening: (scope: string, build: string, day: string) => string
  /** The same of a pack of proofs. */
  readonly evidence: {
    readonly about: (title: string) => string
    readonly opening: (scope: string, build: string, day: string) => string
    readonly figures: string
  }
  readonly results: string
  readonly figures: string
  readonly sources: string
  readonly method: string
  readonly method_text: readonly string[]
  readonly no_answer: string
  readonly table: (number: number, title: string) => string
  readonly chart: (number: number, title: string) => string
  /** What a chart shows, for who cannot see it. */
  readonly chart_alt: (title: string, summary: string) => string
  readonly continued: (number: number, title: string) => string
  readonly table_scope: (scope: string, order: string) => string
  readonly table_source: (build: string, built: string, plans: string) => string
  readonly signs: string
  readonly rows_cut: (shown: string, total: string) => string
  readonly sources_intro: (shown: string, total: string) => string
  readonly source_heads: readonly [number: string, plan: string, what: string, quote: string, place: string]
  readonly position: (page: string | null, start: string) => string
  readonly recipients: string
  readonly recipient_lines: readonly string[]
  readonly signer: string
  readonly signer_name: string
}

export type FileWords = ScreenWords & OwnWords
