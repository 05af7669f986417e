import { issuerLevelCodes } from '@doi-chieu/core/legal/legal-document'
import type { TFunction } from 'i18next'
import type { CountBar } from '../../charts/count-bars/count-bars.series.js'
import { formatNumber } from '../../format/number.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import type { Language } from '../../state/view-state.js'
import type { Answers } from '../../trpc.js'

/** A bar for each level of issuers that is cited at all; each opens its citations. */
export function levelBars(
  levels: Answers['citations']['summary']['by_level'],
  t: TFunction,
  language: Language,
): readonly CountBar[] {
  return levels
    .filter(({ citations }) => citations > 0)
    .map(({ level, citations, plans_with }) => {
      const label =
        level === null ? t('citations.matrix.level_unknown') : capitalised(codeLabel(issuerLevelCodes, level, language))
      return {
        key: level ?? '',
        label,
        count: citations,
        plans: plans_with,
        selection: { subject: 'citation', plan: null, facets: { level: level ?? 'unknown' } },
        words: t('citations.levels.words', {
          level: label,
          n: formatNumber(citations, language),
          plans: formatNumber(plans_with, language),
        }),
      }
    })
}
