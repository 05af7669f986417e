import { matrixRequestSchema, scopeRequestSchema } from '../page-request.js'
import {
  commitmentListRequestSchema,
  commitmentsByPlanRequestSchema,
  commitmentTargetsRequestSchema,
} from './answers.js'
import { publishedProcedure, router } from '../trpc.js'
import { commitmentList, commitmentMatrix, commitmentSummary, commitmentTargets, commitmentsByPlan } from './queries.js'

export const commitmentRouter = router({
  matrix: publishedProcedure
    .input(matrixRequestSchema)
    .query(({ ctx, input }) => commitmentMatrix(ctx.snapshot, input)),
  summary: publishedProcedure
    .input(scopeRequestSchema)
    .query(({ ctx, input }) => commitmentSummary(ctx.snapshot, input)),
  targets: publishedProcedure
    .input(commitmentTargetsRequestSchema)
    .query(({ ctx, input }) => commitmentTargets(ctx.snapshot, input)),
  list: publishedProcedure
    .input(commitmentListRequestSchema)
    .query(({ ctx, input }) => commitmentList(ctx.snapshot, input)),
  byPlan: publishedProcedure
    .input(commitmentsByPlanRequestSchema)
    .query(({ ctx, input }) => commitmentsByPlan(ctx.snapshot, input)),
})
