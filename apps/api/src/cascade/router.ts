import { publishedProcedure, router } from '../trpc.js'
import { cascadeRequestSchema } from './answers.js'
import { cascadeOf } from './queries.js'

export const cascadeRouter = router({
  steps: publishedProcedure.input(cascadeRequestSchema).query(({ ctx, input }) => cascadeOf(ctx.snapshot, input)),
})
