import { z } from 'zod'

/** A message in three parts, in one language: what happened, what it does to the data, what to do next. */
export const threePartMessageSchema = z.object({
  what: z.string().min(1),
  effect: z.string().min(1),
  next: z.string().min(1),
})

/** An expected problem as a value: a code for machines, the message in both languages for people. */
export const problemSchema = z.object({
  code: z.string().min(1),
  /** Path of the input field at fault (`filter.year.0`); null where no field is. */
  field: z.string().nullable(),
  vi: threePartMessageSchema,
  en: threePartMessageSchema,
})
export type Problem = z.infer<typeof problemSchema>
