import { z } from 'zod'
import { pageInput, scopeInput, type Page } from '../page-request.js'
import type { PlanHead } from '../plan/plan-head.js'

/** Kinds of facts that a place in a text can belong to. */
export const placeKindSchema = z.enum(['channel', 'citation', 'assignment', 'commitment', 'finding'])
export type PlaceKind = z.infer<typeof placeKindSchema>

export const searchRequestSchema = z.strictObject({
  ...scopeInput,
  ...pageInput,
  /** Words that all stand in one passage, `"…"` around a phrase; marks, case and the place of a tone do not matter. */
  q: z.string().max(200),
  /** Only places inside a fact of this kind; left out, anywhere in the text. */
  within: placeKindSchema.optional(),
})

export const inPlanRequestSchema = z.strictObject({
  plan_id: z.string().min(1).max(200),
  q: searchRequestSchema.shape.q,
})

/** The same passages as `search.list` finds in this plan, in the order of its text. */
export interface InPlanAnswer {
  /** The found words of each passage as `[start, end)` of the canonical text, in order, never overlapping. */
  readonly hits: readonly { readonly ranges: readonly (readonly [start: number, end: number])[] }[]
  readonly matching: WordMatching
}

/** A passage of a plan in which all words stand. Offsets are those of the canonical text. */
export interface SearchHit {
  readonly plan: PlanHead
  /** Where the first word that was found begins. */
  readonly start_offset: number
  readonly snippet: {
    readonly text: string
    /** Found words as `[start, end)` of the snippet's text, in order, never overlapping. */
    readonly marks: readonly (readonly [start: number, end: number])[]
    /** True where the passage goes on before, behind. */
    readonly cut: readonly [before: boolean, after: boolean]
  }
  /** Kinds of facts that a found word lies in. */
  readonly kinds: readonly PlaceKind[]
}

/** How words were compared: as whole words, or as beginnings of words where whole ones gave nothing. */
export type WordMatching = 'whole' | 'beginning'

export interface SearchAnswer extends Page<SearchHit> {
  /** Plans of the filter, searched. */
  readonly n_plans: number
  readonly plans_with: number
  /** What the same words find between quotation marks; null where the query is one word or one phrase. */
  readonly as_phrase: number | null
  /** Of the hits, those whose words have the marks that were typed; null where none were typed. */
  readonly same_marks: number | null
  /** Hits anywhere in the text, whatever `within` asks. */
  readonly anywhere: number
  readonly by_kind: readonly { readonly kind: PlaceKind; readonly hits: number }[]
  readonly matching: WordMatching
  /** Where nothing was found: hits in plans that the filter keeps out. */
  readonly outside_filter: number
  /** Where nothing was found: the query with its unknown words replaced by the nearest that occur. */
  readonly suggestion: string | null
}
