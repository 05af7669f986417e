import { localityByIdRequestSchema, localityListRequestSchema } from './answers.js'
import { publishedProcedure, router } from '../trpc.js'
import { scopeRequestSchema } from '../page-request.js'
import { localityCoverage } from './coverage.js'
import { localityById, localityList } from './queries.js'
import { labelsRequestSchema, byNameRequestSchema } from './name-answers.js'
import { localitiesByName, localityLabels } from './by-name.js'

export const localityRouter = router({
  list: publishedProcedure
    .input(localityListRequestSchema)
    .query(({ ctx, input }) => localityList(ctx.snapshot, input)),
  coverage: publishedProcedure
    .input(scopeRequestSchema)
    .query(({ ctx, input }) => localityCoverage(ctx.snapshot, input)),
  byName: publishedProcedure
    .input(byNameRequestSchema)
    .query(({ ctx, input }) => localitiesByName(ctx.snapshot, input)),
  labels: publishedProcedure.input(labelsRequestSchema).query(({ ctx, input }) => localityLabels(ctx.snapshot, input)),
  byId: publishedProcedure
    .input(localityByIdRequestSchema)
    .query(({ ctx, input }) => localityById(ctx.snapshot, input)),
})
