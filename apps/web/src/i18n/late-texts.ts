import i18next from 'i18next'
import type { viLate } from './vi-late.js'

/**
 * Adds Vietnamese texts that arrive with the code of their page, so that the first load does not carry them. English
 * comes as a whole when it is asked for. The server, which draws first lines in Node, has all texts from the start.
 */
export function addTexts(texts: Partial<typeof viLate>): void {
  if (typeof window === 'undefined') return
  i18next.addResourceBundle('vi', 'translation', texts, true, true)
}
