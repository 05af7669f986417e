import * as z from 'zod/mini'
import type { TextQuality } from '../document/text-quality.js'

/**
 * The four kinds of nothing: what an empty cell of a row means.
 * `not_found`: read, and not there · `unreadable`: the text is too damaged to tell · `not_applicable`: cannot be there ·
 * `no_document`: no plan was received.
 */
export const emptyMeaningSchema = z.enum(['not_found', 'unreadable', 'not_applicable', 'no_document'])
export type EmptyMeaning = z.infer<typeof emptyMeaningSchema>

/**
 * Meaning of the empty cells of a plan's row for one subject (channels, citations, …).
 * A damaged text that yielded facts of the subject was readable in that part; one that yielded none proves nothing.
 */
export function emptyMeaningOf(textQuality: TextQuality, factsOfSubject: number): EmptyMeaning {
  return textQuality !== 'clean' && factsOfSubject === 0 ? 'unreadable' : 'not_found'
}
