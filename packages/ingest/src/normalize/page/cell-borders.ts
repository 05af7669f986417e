import type { DocumentText } from '../document-text.js'
import { oncePer } from '../once-per.js'

/** Whether a text has a tab at all: hardly one has, and each of its lines would be searched for one. */
export const hasTabs = oncePer(({ text }: DocumentText): boolean => text.includes('\t'))

/** Whether a text has what parts the cells of a row on one line: a tab or a bar. */
export const hasCellBorders = oncePer(
  (document: DocumentText): boolean => hasTabs(document) || document.text.includes('|'),
)
