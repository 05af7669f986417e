import { unitPeriodSchema } from '@doi-chieu/core/plan/plan-filter'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { OLD_NAME_MARK } from '../../format/plan-label.js'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useDraft } from '../../state/use-draft.js'
import { useFilter, useView } from '../../state/use-view.js'
import type { ViewState } from '../../state/view-state.js'
import { trpc } from '../../trpc.js'
import './units-switch.css'

/** Under which units the plans stand: those of the time of issue, or those of today. Names differ, so chosen places are dropped. */
export function UnitsSwitch({ onChange }: { readonly onChange: (patch: Partial<ViewState>) => void }) {
  const { t } = useTranslation()
  const { units } = useView()
  const [[shown], choose] = useDraft([units])
  const name = useId()
  return (
    <fieldset className="units-switch">
      <legend>{t('filter.units.label')}</legend>
      {unitPeriodSchema.options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={shown === option}
            onChange={() => {
              choose([option])
              onChange({ units: option, province: [], district: [] })
            }}
          />
          <span>{t(`filter.units.of_${option}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** How plans are counted under the units of today: each once, and which of them could not be moved. */
export function UnitsNote() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const { data } = useSuspenseQuery(trpc.overview.summary.queryOptions({ filter }))
  if (filter.units === 'then' || data.totals.plans === 0) return null
  const { plans, units_then, units_now, plans_split, plans_unplaced } = data.totals
  return (
    <p className="units-note note">
      {t('filter.units.sum', {
        count: plans,
        n: formatNumber(plans, language),
        before: formatNumber(units_then, language),
        after: formatNumber(units_now, language),
      })}{' '}
      {plans_split > 0 &&
        `${t('filter.units.split', { count: plans_split, n: formatNumber(plans_split, language), mark: OLD_NAME_MARK })} `}
      {plans_unplaced > 0 &&
        t('filter.units.unplaced', {
          count: plans_unplaced,
          n: formatNumber(plans_unplaced, language),
          mark: OLD_NAME_MARK,
        })}
    </p>
  )
}
