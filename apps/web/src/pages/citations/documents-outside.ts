import type { TFunction } from 'i18next'
import { formatNumber } from '../../format/number.js'
import type { Language } from '../../state/view-state.js'

/** Says that the figures have the documents that most plans cite, not all; undefined where they have all. */
export function documentsOutside(shown: number, total: number, t: TFunction, language: Language): string | undefined {
  if (shown >= total) return undefined
  const n = formatNumber(shown, language)
  return t('citations.matrix.outside', { count: shown, n, total: formatNumber(total, language) })
}
