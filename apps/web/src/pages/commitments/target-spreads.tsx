import { parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatNumber, formatOutOf } from '../../format/number.js'
import { formatQuantity } from '../../format/quantity.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useFilter } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import type { Selection } from '../../state/selection.js'
import { FigureLink } from '../../ui/figure-link.js'
import { OpenLink } from '../../ui/open-link.js'
import { ScrollX } from '../../ui/scroll-x.js'

/** Targets of one unit in one area: one alone is no spread. */
const LEAST_TARGETS = 2

/** Where the targets of a content area lie: least, median and most in each unit, which alone can be compared. */
export function TargetSpreads() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data } = useSuspenseQuery(trpc.commitments.targets.queryOptions({ filter: useFilter() }))
  const spreads = data.spreads.filter(({ targets }) => targets >= LEAST_TARGETS)
  if (spreads.length === 0) return null
  const quantity = (value: number, unit: string): string =>
    formatQuantity({ value, unit, comparator: null }, language, () => '') ?? ''
  return (
    <ScrollX label={t('commitments.spread.title')}>
      <table className="table target-spreads">
        <caption>{t('commitments.spread.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('commitments.area.corner')}</th>
            {(['targets', 'plans', 'least', 'median', 'most'] as const).map((name) => (
              <th key={name} scope="col" className="number">
                {t(`commitments.spread.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spreads.map(({ par_area, unit, targets, plans_with, least, median, most }) => {
            const label =
              par_area === null
                ? t('commitments.area.unknown')
                : capitalised(codeLabel(parAreaCodes, par_area, language))
            const facets = { kind: 'target', area: par_area ?? 'none', unit }
            // A median may be nobody's target: its sentences are all it is the middle of.
            const all: Selection = { subject: 'commitment', plan: null, facets: { ...facets, number: 'yes' } }
            const valued = (value: number): Selection => ({ ...all, facets: { ...facets, value: String(value) } })
            const words = t('commitments.words', {
              label,
              n: formatNumber(targets, language),
              plans: formatNumber(plans_with, language),
            })
            return (
              <tr key={`${par_area ?? ''}/${unit}`}>
                <th scope="row">{label}</th>
                <td className="number">
                  <FigureLink value={targets} selection={all} words={words} />
                </td>
                <td className="number">
                  <OpenLink
                    selection={{ ...all, by: 'plan' }}
                    label={`${label}: ${t('figure.of_plans', { n: formatOutOf(plans_with, data.n_plans, language) })}`}
                  >
                    {formatOutOf(plans_with, data.n_plans, language)}
                  </OpenLink>
                </td>
                {(
                  [
                    ['least', least, valued(least)],
                    ['median', median, all],
                    ['most', most, valued(most)],
                  ] as const
                ).map(([name, value, selection]) => (
                  <td key={name} className="number">
                    <OpenLink
                      selection={selection}
                      label={`${label}, ${t(`commitments.spread.${name}`)}: ${quantity(value, unit)}`}
                    >
                      {quantity(value, unit)}
                    </OpenLink>
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollX>
  )
}
