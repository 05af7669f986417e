import { publishedProcedure, router } from '../trpc.js'
import { compareRequestSchema } from './answers.js'
import { compareTable } from './queries.js'

export const compareRouter = router({
  table: publishedProcedure.input(compareRequestSchema).query(({ ctx, input }) => compareTable(ctx.snapshot, input)),
})
