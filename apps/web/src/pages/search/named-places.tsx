import type { UnitPeriod } from '@doi-chieu/core/plan/plan-filter'
import { searchKey } from '@doi-chieu/core/text/fold'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Trans } from 'react-i18next'
import { formatList } from '../../format/list.js'
import { capitalised } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { carry, useView } from '../../state/use-view.js'
import { type Answers, trpc } from '../../trpc.js'
import { ListInWords } from '../../ui/list-in-words.js'
import { spelledAlike } from './spelled-alike.js'

type Pick = Answers['localities']['byName']['rows'][number]

/** More places of one name are found by the filter. */
const MOST = 5
/** A letter or two are in most names. */
const LEAST_LETTERS = 3

/** Words that texts have too may be a place's name: `dân chủ`; with its kind before it, it is one: `phường Dân Chủ`. */
const NAMES_A_KIND = /^(?:dac khu|xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tinh) \S/

/** The place is meant, whatever the filter keeps out. */
const noFilter = { year: [], level: [], province: [], district: [], plan: [] }

/** What the API is asked for the places of a search. */
export const namedRequest = (q: string, units: UnitPeriod) => ({ q, units, limit: 20 })

/** `Xã Tiên Lục, tỉnh Bắc Ninh`; a plan of a body with its year. */
const labelOf = ({ name, plan_year, district_name, province_name }: Pick): string =>
  [[capitalised(name), plan_year].filter((part) => part !== null).join(' '), district_name ?? province_name]
    .filter((part) => part !== null)
    .join(', ')

interface NamedPlacesProps {
  readonly q: string
  /** The words stand in texts, side by side. */
  readonly inTexts: boolean
}

/** The places that the searched words name, with a way to their plans: who types a name mostly wants these. */
export function NamedPlaces({ q, inTexts }: NamedPlacesProps) {
  const { units } = useView()
  const key = searchKey(q).trim()
  const { data } = useSuspenseQuery(trpc.localities.byName.queryOptions(namedRequest(q, units)))
  if (data.alike || key.length < LEAST_LETTERS) return null
  const named = spelledAlike(
    data.rows.filter(({ name }) => searchKey(name).includes(key)),
    q,
  )
  const planned = named.filter(({ plans }) => plans > 0)
  // Plans of a unit stand behind its name; a body, which is no unit, has its plans alone.
  const unitsNamed = planned.filter(({ kind }) => kind === 'unit')
  if (planned.length === 0) return inTexts && !NAMES_A_KIND.test(key) ? null : <UnplannedPlaces places={named} />
  const places = (unitsNamed.length > 0 ? unitsNamed : planned).slice(0, MOST)
  return (
    <p className="named-places">
      <Trans
        i18nKey="search.named"
        components={{
          list: (
            <ListInWords items={places.map((pick) => ({ key: pick.ids.join(), label: labelOf(pick) }))}>
              {(label, at) => <PlaceLink pick={places[at]} label={label} />}
            </ListInWords>
          ),
        }}
      />
    </p>
  )
}

/** Who searches for a place of which nothing is there is told so, and what it is today: the search itself sees texts only. */
function UnplannedPlaces({ places }: { readonly places: readonly Pick[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (places.length === 0) return null
  const labels = places
    .slice(0, MOST)
    .map((pick) =>
      pick.now.length === 0
        ? labelOf(pick)
        : `${labelOf(pick)} (${t('search.named_now', { names: formatList(pick.now.slice(0, 3), language) })})`,
    )
  const rest = places.length - labels.length
  return (
    <p className="named-places">
      {t(rest > 0 ? 'search.named_without_most' : 'search.named_without', { list: labels.join('; ') })}
    </p>
  )
}

function PlaceLink({ pick, label }: { readonly pick: Pick | undefined; readonly label: string }) {
  const [plan] = pick?.ids ?? []
  if (pick === undefined || plan === undefined) return label
  return pick.kind === 'unit' ? (
    <Link to="/plans" search={carry({ ...noFilter, unit: [...pick.ids] })}>
      {label}
    </Link>
  ) : (
    <Link to="/plans/$planId" params={{ planId: plan }} search={carry()}>
      {label}
    </Link>
  )
}
