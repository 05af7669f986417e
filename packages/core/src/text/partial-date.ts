import * as z from 'zod/mini'

/** An ISO date of which the end may be unknown: `2024-03-15`, `2022-02`, `2023`. */
export const partialDateSchema = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))
