import * as z from 'zod/mini'

/** A text of at least one UTF-16 unit: ids, names, quotes. */
export const nonEmpty = z.string().check(z.minLength(1))
