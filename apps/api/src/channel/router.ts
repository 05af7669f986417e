import { matrixRequestSchema, scopeRequestSchema } from '../page-request.js'
import { channelListRequestSchema, channelsByPlanRequestSchema } from './answers.js'
import { publishedProcedure, router } from '../trpc.js'
import { channelList, channelMatrix, channelSummary, channelsByPlan } from './queries.js'

export const channelRouter = router({
  matrix: publishedProcedure.input(matrixRequestSchema).query(({ ctx, input }) => channelMatrix(ctx.snapshot, input)),
  summary: publishedProcedure.input(scopeRequestSchema).query(({ ctx, input }) => channelSummary(ctx.snapshot, input)),
  list: publishedProcedure.input(channelListRequestSchema).query(({ ctx, input }) => channelList(ctx.snapshot, input)),
  byPlan: publishedProcedure
    .input(channelsByPlanRequestSchema)
    .query(({ ctx, input }) => channelsByPlan(ctx.snapshot, input)),
})
