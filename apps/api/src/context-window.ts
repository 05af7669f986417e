import { z } from 'zod'

/** Text just before and after a quote, about 200 characters each, cut between words. Empty at the ends of the text. */
export const contextWindowSchema = z.object({ before: z.string(), after: z.string() })
export type ContextWindow = z.infer<typeof contextWindowSchema>
