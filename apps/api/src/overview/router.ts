import { overviewRequestSchema } from './answers.js'
import { procedure, publishedProcedure, router } from '../trpc.js'
import type { BuildState } from './answers.js'
import { overviewSummary } from './queries.js'

export const overviewRouter = router({
  /** What is being served: never fails, so that the page can say that there is no data yet. */
  build: procedure.query(({ ctx }): BuildState => ctx.state),
  summary: publishedProcedure
    .input(overviewRequestSchema)
    .query(({ ctx, input }) => overviewSummary(ctx.snapshot, input)),
})
