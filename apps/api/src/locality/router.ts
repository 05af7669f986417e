import { localityByIdRequestSchema, localityListRequestSchema } from './answers.js'
import { publishedProcedure, router } from '../trpc.js'
import { localityById, localityList } from './queries.js'

export const localityRouter = router({
  list: publishedProcedure
    .input(localityListRequestSchema)
    .query(({ ctx, input }) => localityList(ctx.snapshot, input)),
  byId: publishedProcedure
    .input(localityByIdRequestSchema)
    .query(({ ctx, input }) => localityById(ctx.snapshot, input)),
})
