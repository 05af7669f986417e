import { scopeRequestSchema } from '../page-request.js'
import { findingListRequestSchema, findingsByPlanRequestSchema } from './answers.js'
import { publishedProcedure, router } from '../trpc.js'
import { findingList, findingSummary, findingsByPlan } from './queries.js'

export const findingRouter = router({
  list: publishedProcedure.input(findingListRequestSchema).query(({ ctx, input }) => findingList(ctx.snapshot, input)),
  summary: publishedProcedure.input(scopeRequestSchema).query(({ ctx, input }) => findingSummary(ctx.snapshot, input)),
  byPlan: publishedProcedure
    .input(findingsByPlanRequestSchema)
    .query(({ ctx, input }) => findingsByPlan(ctx.snapshot, input)),
})
