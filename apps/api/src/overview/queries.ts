import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import { localityLevelCodes } from '@doi-chieu/core/locality/locality'
import type { z } from 'zod'
import { citationFindingKinds } from '../citation/answers.js'
import { scopeParameters } from '../plan/plan-scope.js'
import type { Snapshot } from '../database/snapshot.js'
import type { OverviewSummary, overviewRequestSchema } from './answers.js'
import { readFacets } from './facets.js'
import { answersStatement, channelUseStatement, coverageStatement, totalsStatement } from './statements.js'

/** What the corpus holds, how much of the filter each plan fills, and the figures behind the first sentences. */
export async function overviewSummary(
  db: Snapshot,
  { filter, limit, offset }: z.infer<typeof overviewRequestSchema>,
): Promise<OverviewSummary> {
  const scope = scopeParameters(filter)
  const [totals, facets, rows, answers, used] = await Promise.all([
    db.one(totalsStatement, scope),
    readFacets(db, filter.units),
    db.rows(coverageStatement, { ...scope, limit, offset }),
    db.one(answersStatement, { ...scope, kinds: citationFindingKinds }),
    db.rows(channelUseStatement, scope),
  ])
  const usedCodes = new Set(used.map((row) => row.channel))
  return {
    build: db.build,
    totals: { ...totals, levels: localityLevelCodes.codes.filter((level) => totals.levels.includes(level)) },
    facets,
    coverage: { rows, total: totals.plans, limit, offset },
    answers: {
      ...answers,
      top_channel: used[0] ?? null,
      channels_used_by_none: channelCodes.codes.filter((channel) => !usedCodes.has(channel)),
    },
  }
}
