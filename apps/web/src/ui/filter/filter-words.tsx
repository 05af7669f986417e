import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { localityLevelCodes } from '@doi-chieu/core/locality/locality'
import { formatList } from '../../format/list.js'
import { formatNumber, formatYears } from '../../format/number.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { carry, useFilter } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { useChosenUnits } from './chosen-units.js'

const BETWEEN = ' · '
const LIST = '/plans'

/** The plans behind a figure in words, their number first: `5 kế hoạch`, `2022–2024`, `xã, phường và sở, ban, ngành`. */
function useWords(): readonly [plans: string, ...about: string[]] {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const { data } = useSuspenseQuery(trpc.overview.summary.queryOptions({ filter }))
  const units = useChosenUnits().map(({ name }) => name)
  const { plans, plans_all, year_min, year_max, levels } = data.totals
  const years = [year_min, year_max].filter((year) => year !== null)
  const only = plans === 1 ? data.coverage.rows[0]?.plan.place_name : null
  const about = [
    units.length > 0 ? units.join(', ') : (only ?? ''),
    years.length === 0 ? '' : formatYears(years),
    formatList(
      levels.map((level) => codeLabel(localityLevelCodes, level, language)),
      language,
    ),
    filter.province.join(', '),
    filter.district.join(', '),
    filter.units === 'now' ? t('filter.units.words') : '',
  ]
  return [
    t('filter.plans', { count: plans, n: formatNumber(plans, language) }) +
      (plans === plans_all ? '' : ` ${t('filter.of_all', { n: formatNumber(plans_all, language) })}`),
    ...about.filter((word) => word !== ''),
  ]
}

/** The plans behind a figure on one line: `5 kế hoạch · 2022–2024 · xã, phường và sở, ban, ngành`. */
export function useFilterWords(): string {
  return useWords().join(BETWEEN)
}

/** The same, where the figure is; the number of plans leads to their list. */
export function FilterWords() {
  const [plans, ...about] = useWords()
  const { pathname } = useLocation()
  return (
    <span className="filter-words">
      {pathname === LIST ? (
        plans
      ) : (
        <Link to={LIST} search={carry()}>
          {plans}
        </Link>
      )}
      {about.map((words) => BETWEEN + words)}
    </span>
  )
}
