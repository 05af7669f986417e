import { useSuspenseQuery } from '@tanstack/react-query'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useChangeView, useFilter, useView } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { ThreeParts } from '../notice/three-parts.js'
import { Choices } from './choices.js'
import { ClearFilter } from './clear-filter.js'
import { FilterWords } from './filter-words.js'
import { NarrowFold } from './narrow-fold.js'
import { Recounting } from './recounting.js'
import { UnitsNote } from './units-switch.js'
import './filter-bar.css'

/** Year, level, place and plan; a telephone folds them. The choice stands in the address, so the view can be sent as a link. */
export function FilterBar() {
  const { t } = useTranslation()
  const language = useLanguage()
  const view = useView()
  const change = useChangeView()
  const { data } = useSuspenseQuery(trpc.overview.summary.queryOptions({ filter: useFilter() }))
  const { plans, plans_all } = data.totals
  const chosen = [view.year, view.level, view.province, view.district, view.plan, view.unit].filter(
    (list) => list.length > 0,
  ).length
  return (
    <>
      <NarrowFold label={t('filter.label')} count={chosen + (view.units === 'now' ? 1 : 0)} words={<FilterWords />}>
        <Choices facets={data.facets} some={chosen > 0} />
      </NarrowFold>
      <Recounting />
      <UnitsNote />
      {plans === 0 && (
        <ThreeParts
          what={t('filter.empty.what')}
          effect={t('filter.empty.effect', { n: formatNumber(plans_all, language) })}
          next={t('filter.empty.next')}
          action={<ClearFilter className="button" onClear={change} />}
        />
      )}
    </>
  )
}
