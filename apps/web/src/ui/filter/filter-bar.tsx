import { localityLevelCodes } from '@doi-chieu/core/locality/locality'
import { useSuspenseQuery } from '@tanstack/react-query'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useChangeView, useFilter, useView } from '../../state/use-view.js'
import type { ViewState } from '../../state/view-state.js'
import { type Answers, trpc } from '../../trpc.js'
import { ThreeParts } from '../notice/three-parts.js'
import type { ChoiceOption } from './choice-rows.js'
import { FilterChoice } from './filter-choice.js'
import { formatNumber } from '../../format/number.js'
import { FilterWords } from './filter-words.js'
import { NarrowFold } from './narrow-fold.js'
import { PlanPicker } from './plan-picker.js'
import { Recounting } from './recounting.js'
import { UnitChoice } from './unit-choice.js'
import { UnitsNote, UnitsSwitch } from './units-switch.js'
import './filter-bar.css'

interface NamedPlace {
  readonly name: string
  readonly plans: number
}

/** Places and years by name, and those of the address that no plan has: a reader must see what leaves nothing, and be able to drop it. */
function namedOptions(places: readonly NamedPlace[], chosen: readonly string[]): readonly ChoiceOption[] {
  const unknown = chosen.filter((name) => !places.some((place) => place.name === name))
  return [...places, ...unknown.map((name) => ({ name, plans: 0 }))].map(({ name, plans }) => ({
    value: name,
    label: capitalised(name),
    plans,
  }))
}

/** Nothing chosen; what is open and which page of a table is meant belong to the filter that is dropped. */
const nowhere = {
  year: [],
  level: [],
  province: [],
  district: [],
  plan: [],
  unit: [],
  open: null,
  page: 1,
} satisfies Partial<ViewState>

/** The button that was pressed goes with the filter: who uses keys goes on at the first choice, on a telephone at the fold. */
const focusFirstChoice = (): void => document.querySelector<HTMLElement>('main .choice-button')?.focus()

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
          action={
            <button
              type="button"
              className="button"
              onClick={() => {
                change(nowhere)
                focusFirstChoice()
              }}
            >
              {t('filter.clear')}
            </button>
          }
        />
      )}
    </>
  )
}

interface ChoicesProps {
  readonly facets: Answers['overview']['summary']['facets']
  /** Whether anything is chosen, and can be dropped. */
  readonly some: boolean
}

/** The lists to choose from. What is chosen in one of them is a step of the history, so Back takes it back. */
function Choices({ facets: { years, levels, provinces, districts }, some }: ChoicesProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const view = useView()
  const change = useChangeView()
  const nearby = districts.filter(
    ({ province_name }) => view.province.length === 0 || view.province.some((name) => name === province_name),
  )
  const set = (patch: Partial<ViewState>): void =>
    change({ ...patch, open: null, page: 1 }, { step: Object.keys(patch).join(' ') })
  return (
    <div className="filter-bar no-print" role="group" aria-label={t('filter.label')}>
      <FilterChoice
        name={t('filter.year')}
        options={namedOptions(
          // The newest first: it is asked for most.
          years.toReversed().map(({ year, plans }) => ({ name: String(year), plans })),
          view.year.map(String),
        )}
        chosen={view.year.map(String)}
        onChange={(chosen) => set({ year: chosen.map(Number) })}
      />
      <FilterChoice
        name={t('filter.level')}
        options={levels.map(({ level, plans }) => ({
          value: level,
          label: capitalised(codeLabel(localityLevelCodes, level, language)),
          plans,
        }))}
        chosen={view.level}
        onChange={(chosen) => set({ level: localityLevelCodes.codes.filter((code) => chosen.includes(code)) })}
      />
      <FilterChoice
        name={t('filter.province')}
        options={namedOptions(provinces, view.province)}
        chosen={view.province}
        onChange={(chosen) => set({ province: [...chosen], district: [] })}
      />
      {nearby.length + view.district.length > 0 && (
        <FilterChoice
          name={t('filter.district')}
          options={namedOptions(nearby, view.district)}
          chosen={view.district}
          onChange={(chosen) => set({ district: [...chosen] })}
        />
      )}
      <UnitChoice onChange={set} />
      <PlanPicker onChange={(plan) => set({ plan: [...plan] })} />
      {some && (
        <button
          type="button"
          className="text-button filter-clear"
          onClick={() => {
            set(nowhere)
            focusFirstChoice()
          }}
        >
          {t('filter.clear')}
        </button>
      )}
      <UnitsSwitch onChange={set} />
    </div>
  )
}
