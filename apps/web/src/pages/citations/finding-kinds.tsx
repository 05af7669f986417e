import { findingKindCodes } from '@doi-chieu/core/finding/finding'
import { formatNumber } from '../../format/number.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Answers } from '../../trpc.js'
import { OpenLink } from '../../ui/open-link.js'

export type FindingTotals = Answers['citations']['summary']['findings']

/** The kinds of findings of one severity, with how many there are and in how many plans. */
export function FindingKinds({ totals }: { readonly totals: FindingTotals }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ul className="finding-kinds">
      {totals.map(({ kind, severity, findings, plans_with }) => (
        <li key={kind}>
          <OpenLink selection={{ subject: 'finding', plan: null, facets: { kind, severity } }}>
            {capitalised(codeLabel(findingKindCodes, kind, language))}
          </OpenLink>{' '}
          <span className="note">
            <OpenLink selection={{ subject: 'finding', plan: null, by: 'plan', facets: { kind, severity } }}>
              {t('citations.findings.of_kind', {
                count: findings,
                n: formatNumber(findings, language),
                plans: t('filter.plans', { count: plans_with, n: formatNumber(plans_with, language) }),
              })}
            </OpenLink>
          </span>
        </li>
      ))}
    </ul>
  )
}
