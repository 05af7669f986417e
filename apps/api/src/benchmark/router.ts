import { publishedProcedure, router } from '../trpc.js'
import { benchmarkRequestSchema } from './answers.js'
import { benchmarkPlan } from './queries.js'

export const benchmarkRouter = router({
  plan: publishedProcedure.input(benchmarkRequestSchema).query(({ ctx, input }) => benchmarkPlan(ctx.snapshot, input)),
})
