import {
  assignmentListRequestSchema,
  assignmentMatrixRequestSchema,
  assignmentsByPlanRequestSchema,
} from './answers.js'
import { publishedProcedure, router } from '../trpc.js'
import { assignmentList, assignmentMatrix, assignmentSummary, assignmentsByPlan } from './queries.js'

export const assignmentRouter = router({
  matrix: publishedProcedure
    .input(assignmentMatrixRequestSchema)
    .query(({ ctx, input }) => assignmentMatrix(ctx.snapshot, input)),
  summary: publishedProcedure
    .input(assignmentMatrixRequestSchema)
    .query(({ ctx, input }) => assignmentSummary(ctx.snapshot, input)),
  list: publishedProcedure
    .input(assignmentListRequestSchema)
    .query(({ ctx, input }) => assignmentList(ctx.snapshot, input)),
  byPlan: publishedProcedure
    .input(assignmentsByPlanRequestSchema)
    .query(({ ctx, input }) => assignmentsByPlan(ctx.snapshot, input)),
})
