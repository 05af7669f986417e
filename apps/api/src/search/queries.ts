import { planFilterSchema } from '@doi-chieu/core/plan/plan-filter'
import type { z } from 'zod'
import type { PlanHead } from '../plan/plan-head.js'
import { plansInScope } from '../plan/plan-scope.js'
import type { Snapshot } from '../database/snapshot.js'
import { placeKindSchema, type SearchAnswer, type searchRequestSchema, type WordMatching } from './answers.js'
import { findQuery, type PassageHit, wholeWordsFirst } from './find-hits.js'
import { type Query, readBoth } from './read-query.js'
import { hasMarks } from './tone-key.js'
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
  query: Query,
  matching: WordMatching,
): readonly PlanHit[] {
  return plans.flatMap((plan) => {
    const indexed = index.get(plan.plan_id)
    return indexed === undefined ? [] : findQuery(indexed, query, matching).map((hit) => ({ plan, indexed, hit }))
  })
}

function bestHits(plans: readonly PlanHead[], index: TextIndex, query: Query) {
  return wholeWordsFirst((matching) => hitsOf(plans, index, query, matching))
}

/** Passages in which all words of the query stand: those with the words together and marked as typed first, then by plan and text. */
export async function searchTexts(
  db: Snapshot,
  { q, within, filter, limit, offset }: z.infer<typeof searchRequestSchema>,
): Promise<SearchAnswer> {
  const query = readBoth(q)
  const { terms, phrase } = query
  const plans = await plansInScope(db, filter)
  const index = terms.length === 0 ? new Map<string, IndexedText>() : await textIndex(db)
  const { hits, matching } =
    terms.length === 0 ? { hits: [], matching: 'whole' as const } : bestHits(plans, index, query)
  const isWanted = ({ hit }: PlanHit): boolean => within === undefined || hit.kinds.includes(within)
  const wanted = hits.filter(isWanted)
  // Equal scores keep the order of plans and texts: sorting is stable.
  const page = wanted.toSorted((a, b) => b.hit.score - a.hit.score).slice(offset, offset + limit)
  const isEmpty = hits.length === 0 && terms.length > 0
  const everything = isEmpty ? await plansInScope(db, planFilterSchema.parse({ units: filter.units })) : []
  const outside = everything.length > plans.length ? bestHits(everything, index, query).hits.length : 0
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
    as_phrase:
      phrase === null ? null : hitsOf(plans, index, { terms: phrase, phrase: null }, 'whole').filter(isWanted).length,
    same_marks: terms.some(({ typed }) => hasMarks(typed)) ? wanted.filter(({ hit }) => hit.sameMarks).length : null,
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
