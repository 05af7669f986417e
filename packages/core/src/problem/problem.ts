import * as z from 'zod/mini'
import { nonEmpty } from '../text/non-empty.js'

/** A message in three parts, in one language: what happened, what it does to the data, what to do next. */
const threePartMessageSchema = z.object({
  what: nonEmpty,
  effect: nonEmpty,
  next: nonEmpty,
})

/** An expected problem as a value: a code for machines, the message in both languages for people. */
export const problemSchema = z.object({
  code: nonEmpty,
  /** Path of the input field at fault (`filter.year.0`); null where no field is. */
  field: z.nullable(z.string()),
  vi: threePartMessageSchema,
  en: threePartMessageSchema,
})
export type Problem = z.infer<typeof problemSchema>
