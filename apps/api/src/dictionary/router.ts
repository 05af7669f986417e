import { publishedProcedure, router } from '../trpc.js'
import { dictionary } from './queries.js'

export const dictionaryRouter = router({
  /** What the database holds: tables, views and columns with their meaning. */
  tables: publishedProcedure.query(({ ctx }) => dictionary(ctx.snapshot)),
})
