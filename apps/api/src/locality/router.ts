import { localityByIdRequestSchema, localityListRequestSchema } from './answers.js'
import { publishedProcedure, router } from '../trpc.js'
import { scopeRequestSchema } from '../page-request.js'
import { localityCoverage } from './coverage.js'
import { localityById, localityList } from './queries.js'
import { pickedRequestSchema, pickRequestSchema } from './pick-answers.js'
import { localityPick, localityPicked } from './pick.js'

export const localityRouter = router({
  list: publishedProcedure
    .input(localityListRequestSchema)
    .query(({ ctx, input }) => localityList(ctx.snapshot, input)),
  coverage: publishedProcedure
    .input(scopeRequestSchema)
    .query(({ ctx, input }) => localityCoverage(ctx.snapshot, input)),
  pick: publishedProcedure.input(pickRequestSchema).query(({ ctx, input }) => localityPick(ctx.snapshot, input)),
  picked: publishedProcedure.input(pickedRequestSchema).query(({ ctx, input }) => localityPicked(ctx.snapshot, input)),
  byId: publishedProcedure
    .input(localityByIdRequestSchema)
    .query(({ ctx, input }) => localityById(ctx.snapshot, input)),
})
