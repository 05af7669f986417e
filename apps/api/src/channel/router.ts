import { matrixRequestSchema, scopeRequestSchema } from '../page-request.js'
import { channelListRequestSchema } from './answers.js'
import { publishedProcedure, router } from '../trpc.js'
import { channelList, channelMatrix, channelSummary } from './queries.js'

export const channelRouter = router({
  matrix: publishedProcedure.input(matrixRequestSchema).query(({ ctx, input }) => channelMatrix(ctx.snapshot, input)),
  summary: publishedProcedure.input(scopeRequestSchema).query(({ ctx, input }) => channelSummary(ctx.snapshot, input)),
  list: publishedProcedure.input(channelListRequestSchema).query(({ ctx, input }) => channelList(ctx.snapshot, input)),
})
