import type { TFunction } from 'i18next'
import { formatNumber } from '../../format/number.js'
import type { Language } from '../../state/view-state.js'
import type { Answers } from '../../trpc.js'

/** What the list holds, for whoever cannot see it. */
export function pickStatus(
  found: Answers['localities']['byName'] | undefined,
  q: string,
  shown: number,
  t: TFunction,
  language: Language,
): string {
  if (found === undefined) return t('shell.loading')
  const { total, alike } = found
  if (total === 0 && q !== '') return t('picker.none', { q })
  if (alike) return t('picker.alike')
  if (q === '') return t('picker.with_plans')
  return total > shown
    ? t('picker.first', { n: formatNumber(shown, language), total: formatNumber(total, language) })
    : t('picker.found', { count: total, n: formatNumber(total, language) })
}
