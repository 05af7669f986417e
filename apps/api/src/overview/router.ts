import { overviewRequestSchema } from './answers.js'
import { procedure, publishedProcedure, router } from '../trpc.js'
import type { BuildState } from './answers.js'
import { overviewSummary } from './queries.js'
import { scopeRequestSchema } from '../page-request.js'
import { workedQuestions } from './questions.js'

export const overviewRouter = router({
  /** What is being served: never fails, so that the page can say that there is no data yet. */
  build: procedure.query(({ ctx }): BuildState => ctx.state),
  summary: publishedProcedure
    .input(overviewRequestSchema)
    .query(({ ctx, input }) => overviewSummary(ctx.snapshot, input)),
  questions: publishedProcedure
    .input(scopeRequestSchema)
    .query(({ ctx, input }) => workedQuestions(ctx.snapshot, input)),
})
