import { indexWithin } from '../../match/index-within.js'
import { hasTabs } from '../../normalize/page/cell-borders.js'
import type { DocumentText } from '../../normalize/document-text.js'
import type { Line } from './line.js'

/** Whether tabs part a line into cells. */
export function isRow(document: DocumentText, { body, end }: Pick<Line, 'body' | 'end'>): boolean {
  if (!hasTabs(document)) return false
  const tab = indexWithin(document.text, '\t', body, end)
  return tab >= 0 && indexWithin(document.text, '\t', tab + 1, end) >= 0
}
