import * as z from 'zod/mini'

/** The key that tRPC gives to a query: the parts of its procedure's name, then its input. */
export const queryKeySchema = z.tuple([z.array(z.string()), z.optional(z.object({ input: z.optional(z.unknown()) }))])
