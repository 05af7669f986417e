import { planFilterSchema } from '@doi-chieu/core/plan/plan-filter'
import type { z } from 'zod'
import type { PlanHead } from '../plan/plan-head.js'
import { plansInScope } from '../plan/plan-scope.js'
import type { Snapshot } from '../database/snapshot.js'
import { placeKindSchema, type SearchAnswer, type searchRequestSchema, type WordMatching } from './answers.js'
import { findHits, type PassageHit, wholeWordsFirst } from './find-hits.js'
import { type QueryTerm, readPhrase, readQuery } from './read-query.js'
import { snippetOf } from './snippet.js'
import { suggestion } from './suggest.js'
import { type IndexedText, textIndex, type TextIndex } from './text-index.js'

interface PlanHit {
  readonly plan: PlanHead
  readonly indexed: IndexedText
  readonly hit: PassageHit
}

function hitsOf(
  plans: readonly PlanHead[],
  index: TextIndex,
  terms: readonly QueryTerm[],
  matching: WordMatching,
): readonly PlanHit[] {
  return plans.flatMap((plan) => {
    const indexed = index.get(plan.plan_id)
    return indexed === undefined ? [] : findHits(indexed, terms, matching).map((hit) => ({ plan, indexed, hit }))
  })
}

function bestHits(plans: readonly PlanHead[], index: TextIndex, terms: readonly QueryTerm[]) {
  return wholeWordsFirst((matching) => hitsOf(plans, index, terms, matching))
}

/** Passages in which all words of the query stand: those with the words together and marked as typed first, then by plan and text. */
export async function searchTexts(
  db: Snapshot,
  { q, within, filter, limit, offset }: z.infer<typeof searchRequestSchema>,
): Promise<SearchAnswer> {
  const terms = readQuery(q)
  const plans = await plansInScope(db, filter)
  const index = terms.length === 0 ? new Map<string, IndexedText>() : await textIndex(db)
  const { hits, matching } =
    terms.length === 0 ? { hits: [], matching: 'whole' as const } : bestHits(plans, index, terms)
  const isWanted = ({ hit }: PlanHit): boolean => within === undefined || hit.kinds.includes(within)
  const wanted = hits.filter(isWanted)
  // Equal scores keep the order of plans and texts: sorting is stable.
  const page = wanted.toSorted((a, b) => b.hit.score - a.hit.score).slice(offset, offset + limit)
  const isEmpty = hits.length === 0 && terms.length > 0
  const everything = isEmpty ? await plansInScope(db, planFilterSchema.parse({ units: filter.units })) : []
  const outside = everything.length > plans.length ? bestHits(everything, index, terms).hits.length : 0
  return {
    rows: page.map(({ plan, indexed, hit }) => ({
      plan,
      start_offset: hit.ranges[0]?.[0] ?? hit.passage[0],
      snippet: snippetOf(indexed.text, hit),
      kinds: hit.kinds,
    })),
    total: wanted.length,
    limit,
    offset,
    n_plans: plans.length,
    plans_with: new Set(wanted.map(({ plan }) => plan.plan_id)).size,
    as_phrase: terms.length < 2 ? null : hitsOf(plans, index, readPhrase(q), 'whole').filter(isWanted).length,
    anywhere: hits.length,
    by_kind: placeKindSchema.options.map((kind) => ({
      kind,
      hits: hits.filter(({ hit }) => hit.kinds.includes(kind)).length,
    })),
    matching,
    outside_filter: outside,
    suggestion: isEmpty && outside === 0 ? suggestion(terms, index) : null,
  }
}
