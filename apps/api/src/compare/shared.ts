import type { z } from 'zod'
import { notFound } from '../problems.js'
import { type IndexedText, textIndex } from '../search/text-index.js'
import type { Snapshot } from '../database/snapshot.js'
import { LEAST_SHARED_WORDS, type sharedRequestSchema, type SharedPassages, type SharedQuote } from './answers.js'
import { sharedWording } from './shared-wording.js'

/** More than anybody reads; the shares are of all of them. */
const MOST_PASSAGES = 200

const quoteOf = (
  { text }: IndexedText,
  { start, end }: { readonly start: number; readonly end: number },
): SharedQuote => ({
  quote: text.slice(start, end),
  start_offset: start,
  end_offset: end,
})

/** Passages that two plans have in common, the longest first. NOT_FOUND for an unknown id. */
export async function sharedPassages(
  db: Snapshot,
  { plan_a, plan_b }: z.infer<typeof sharedRequestSchema>,
): Promise<SharedPassages> {
  const texts = await textIndex(db)
  const a = texts.get(plan_a)
  const b = texts.get(plan_b)
  if (a === undefined) throw notFound('plan_not_found', 'plan_a', plan_a)
  if (b === undefined) throw notFound('plan_not_found', 'plan_b', plan_b)
  const { runs, ...counts } = sharedWording(a.folded, b.folded, LEAST_SHARED_WORDS)
  return {
    ...counts,
    total: runs.length,
    passages: runs
      .toSorted((one, other) => other.words - one.words || one.b.start - other.b.start)
      .slice(0, MOST_PASSAGES)
      .map((run) => ({ words: run.words, a: quoteOf(a, run.a), b: quoteOf(b, run.b) })),
  }
}
