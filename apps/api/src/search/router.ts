import { publishedProcedure, router } from '../trpc.js'
import { inPlanRequestSchema, searchRequestSchema } from './answers.js'
import { searchInPlan } from './in-plan.js'
import { searchTexts } from './queries.js'

export const searchRouter = router({
  list: publishedProcedure.input(searchRequestSchema).query(({ ctx, input }) => searchTexts(ctx.snapshot, input)),
  inPlan: publishedProcedure.input(inPlanRequestSchema).query(({ ctx, input }) => searchInPlan(ctx.snapshot, input)),
})
