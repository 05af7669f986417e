import { scopeRequestSchema } from '../page-request.js'
import { findingListRequestSchema } from './answers.js'
import { publishedProcedure, router } from '../trpc.js'
import { findingList, findingSummary } from './queries.js'

export const findingRouter = router({
  list: publishedProcedure.input(findingListRequestSchema).query(({ ctx, input }) => findingList(ctx.snapshot, input)),
  summary: publishedProcedure.input(scopeRequestSchema).query(({ ctx, input }) => findingSummary(ctx.snapshot, input)),
})
