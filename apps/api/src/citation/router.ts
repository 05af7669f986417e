import { scopeRequestSchema } from '../page-request.js'
import {
  citationFindingsRequestSchema,
  citationListRequestSchema,
  citationMatrixRequestSchema,
  citationsByPlanRequestSchema,
} from './answers.js'
import { publishedProcedure, router } from '../trpc.js'
import { citationFindings, citationList, citationMatrix, citationSummary, citationsByPlan } from './queries.js'

export const citationRouter = router({
  matrix: publishedProcedure
    .input(citationMatrixRequestSchema)
    .query(({ ctx, input }) => citationMatrix(ctx.snapshot, input)),
  summary: publishedProcedure.input(scopeRequestSchema).query(({ ctx, input }) => citationSummary(ctx.snapshot, input)),
  list: publishedProcedure
    .input(citationListRequestSchema)
    .query(({ ctx, input }) => citationList(ctx.snapshot, input)),
  findings: publishedProcedure
    .input(citationFindingsRequestSchema)
    .query(({ ctx, input }) => citationFindings(ctx.snapshot, input)),
  byPlan: publishedProcedure
    .input(citationsByPlanRequestSchema)
    .query(({ ctx, input }) => citationsByPlan(ctx.snapshot, input)),
})
