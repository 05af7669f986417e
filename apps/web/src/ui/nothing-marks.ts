import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'

/** One sign for each kind of nothing; the words stand beside it for screen readers, in tooltips and under the figure. */
export const nothingMarks: Readonly<Record<EmptyMeaning, string>> = {
  not_found: '–',
  unreadable: '?',
  not_applicable: '/',
  no_document: '○',
}
