import type { z } from 'zod'
import { notFound } from '../problems.js'
import type { Snapshot } from '../database/snapshot.js'
import type { InPlanAnswer, inPlanRequestSchema } from './answers.js'
import { findQuery, wholeWordsFirst } from './find-hits.js'
import { readBoth } from './read-query.js'
import { textIndex } from './text-index.js'

/** The passages of one plan in which all words of a query stand, matched as the search over all plans does. */
export async function searchInPlan(
  db: Snapshot,
  { plan_id, q }: z.infer<typeof inPlanRequestSchema>,
): Promise<InPlanAnswer> {
  const indexed = (await textIndex(db)).get(plan_id)
  if (indexed === undefined) throw notFound('plan_not_found', 'plan_id', plan_id)
  const query = readBoth(q)
  if (query.terms.length === 0) return { hits: [], matching: 'whole' }
  const { hits, matching } = wholeWordsFirst((words) => findQuery(indexed, query, words))
  return { hits: hits.map(({ ranges }) => ({ ranges })), matching }
}
