import { localityLevelCodes } from '@doi-chieu/core/locality/locality'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useChangeView, useView } from '../../state/use-view.js'
import type { ViewState } from '../../state/view-state.js'
import type { Answers } from '../../trpc.js'
import type { ChoiceOption } from './choice-rows.js'
import { ClearFilter } from './clear-filter.js'
import { FilterChoice } from './filter-choice.js'
import { PlanPicker } from './plan-picker.js'
import { UnitChoice } from './unit-choice.js'
import { UnitsSwitch } from './units-switch.js'

type Facets = Answers['overview']['summary']['facets']

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

interface ChoicesProps {
  readonly facets: Facets
  /** Whether anything is chosen, and can be dropped. */
  readonly some: boolean
}

/** The lists to choose from. What is chosen in one of them is a step of the history, so Back takes it back. */
export function Choices({ facets, some }: ChoicesProps) {
  const { t } = useTranslation()
  const change = useChangeView()
  const set = (patch: Partial<ViewState>): void =>
    change({ ...patch, open: null, page: 1 }, { step: Object.keys(patch).join(' ') })
  return (
    <div className="filter-bar no-print" role="group" aria-label={t('filter.label')}>
      <KindChoices facets={facets} onChange={set} />
      <PlaceChoices facets={facets} onChange={set} />
      <UnitChoice onChange={set} />
      <PlanPicker onChange={(plan) => set({ plan: [...plan] })} />
      {some && <ClearFilter className="text-button filter-clear" onClear={set} />}
      <UnitsSwitch onChange={set} />
    </div>
  )
}

interface FacetChoicesProps {
  readonly facets: Facets
  readonly onChange: (patch: Partial<ViewState>) => void
}

/** Of which year, and of which level of administration. */
function KindChoices({ facets: { years, levels }, onChange }: FacetChoicesProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { year, level } = useView()
  return (
    <>
      <FilterChoice
        name={t('filter.year')}
        options={namedOptions(
          // The newest first: it is asked for most.
          years.toReversed().map((of) => ({ name: String(of.year), plans: of.plans })),
          year.map(String),
        )}
        chosen={year.map(String)}
        onChange={(chosen) => onChange({ year: chosen.map(Number) })}
      />
      <FilterChoice
        name={t('filter.level')}
        options={levels.map((of) => ({
          value: of.level,
          label: capitalised(codeLabel(localityLevelCodes, of.level, language)),
          plans: of.plans,
        }))}
        chosen={level}
        onChange={(chosen) => onChange({ level: localityLevelCodes.codes.filter((code) => chosen.includes(code)) })}
      />
    </>
  )
}

/** Of which province, and of which district where any is left. */
function PlaceChoices({ facets: { provinces, districts }, onChange }: FacetChoicesProps) {
  const { t } = useTranslation()
  const { province, district } = useView()
  const nearby = districts.filter(
    ({ province_name }) => province.length === 0 || province.some((name) => name === province_name),
  )
  return (
    <>
      <FilterChoice
        name={t('filter.province')}
        options={namedOptions(provinces, province)}
        chosen={province}
        onChange={(chosen) => onChange({ province: [...chosen], district: [] })}
      />
      {nearby.length + district.length > 0 && (
        <FilterChoice
          name={t('filter.district')}
          options={namedOptions(nearby, district)}
          chosen={district}
          onChange={(chosen) => onChange({ district: [...chosen] })}
        />
      )}
    </>
  )
}
