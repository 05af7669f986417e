import { publishedProcedure, router } from '../trpc.js'
import { compareRequestSchema, sharedRequestSchema } from './answers.js'
import { compareTable } from './queries.js'
import { sharedPassages } from './shared.js'

export const compareRouter = router({
  table: publishedProcedure.input(compareRequestSchema).query(({ ctx, input }) => compareTable(ctx.snapshot, input)),
  shared: publishedProcedure.input(sharedRequestSchema).query(({ ctx, input }) => sharedPassages(ctx.snapshot, input)),
})
