import { publishedProcedure, router } from '../trpc.js'
import { searchRequestSchema } from './answers.js'
import { searchTexts } from './queries.js'

export const searchRouter = router({
  list: publishedProcedure.input(searchRequestSchema).query(({ ctx, input }) => searchTexts(ctx.snapshot, input)),
})
