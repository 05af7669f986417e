import { scopeRequestSchema } from '../page-request.js'
import { publishedProcedure, router } from '../trpc.js'
import { planByIdRequestSchema, planListRequestSchema, refusedRequestSchema } from './answers.js'
import { planById, planList, refusedFiles } from './queries.js'
import { repeatedPlans } from './repeated-plans.js'

export const planRouter = router({
  list: publishedProcedure.input(planListRequestSchema).query(({ ctx, input }) => planList(ctx.snapshot, input)),
  byId: publishedProcedure.input(planByIdRequestSchema).query(({ ctx, input }) => planById(ctx.snapshot, input)),
  repeated: publishedProcedure.input(scopeRequestSchema).query(({ ctx, input }) => repeatedPlans(ctx.snapshot, input)),
  refused: publishedProcedure.input(refusedRequestSchema).query(({ ctx, input }) => refusedFiles(ctx.snapshot, input)),
})
