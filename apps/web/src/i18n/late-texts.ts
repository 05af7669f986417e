import i18next from 'i18next'
import type { viLate } from './vi-late.js'

/**
 * Adds Vietnamese texts that arrive with the code of their page, so that the first load does not carry them. English
 * comes as a whole when it is asked for.
 */
export function addTexts(texts: Partial<typeof viLate>): void {
  i18next.addResourceBundle('vi', 'translation', texts, true, true)
}
