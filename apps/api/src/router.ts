import { assignmentRouter } from './assignment/router.js'
import { cascadeRouter } from './cascade/router.js'
import { benchmarkRouter } from './benchmark/router.js'
import { channelRouter } from './channel/router.js'
import { citationRouter } from './citation/router.js'
import { commitmentRouter } from './commitment/router.js'
import { compareRouter } from './compare/router.js'
import { dictionaryRouter } from './dictionary/router.js'
import { findingRouter } from './finding/router.js'
import { localityRouter } from './locality/router.js'
import { overviewRouter } from './overview/router.js'
import { planRouter } from './plan/router.js'
import { searchRouter } from './search/router.js'
import { router } from './trpc.js'

/** One router per noun; all procedures are queries. Errors carry `data.problem` (three parts, both languages). */
export const appRouter = router({
  overview: overviewRouter,
  plans: planRouter,
  localities: localityRouter,
  channels: channelRouter,
  citations: citationRouter,
  cascade: cascadeRouter,
  assignments: assignmentRouter,
  commitments: commitmentRouter,
  findings: findingRouter,
  compare: compareRouter,
  benchmark: benchmarkRouter,
  search: searchRouter,
  dictionary: dictionaryRouter,
})
export type AppRouter = typeof appRouter
