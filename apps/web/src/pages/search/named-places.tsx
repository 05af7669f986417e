import { searchKey } from '@doi-chieu/core/text/fold'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Trans } from 'react-i18next'
import { capitalised } from '../../i18n/code-label.js'
import { carry, useView } from '../../state/use-view.js'
import { type Answers, trpc } from '../../trpc.js'
import { ListInWords } from '../../ui/list-in-words.js'

type Pick = Answers['localities']['pick']['rows'][number]

/** More places of one name are found by the filter. */
const MOST = 5
/** A letter or two are in most names. */
const LEAST_LETTERS = 3

/** The place is meant, whatever the filter keeps out. */
const noFilter = { year: [], level: [], province: [], district: [], plan: [] }

/** `Xã Tiên Lục, tỉnh Bắc Ninh`; a plan of a body with its year. */
const labelOf = ({ name, plan_year, district_name, province_name }: Pick): string =>
  [[capitalised(name), plan_year].filter((part) => part !== null).join(' '), district_name ?? province_name]
    .filter((part) => part !== null)
    .join(', ')

/** The places that the searched words name, with a way to their plans: who types a name mostly wants these. */
export function NamedPlaces({ q }: { readonly q: string }) {
  const { units } = useView()
  const key = searchKey(q).trim()
  const { data } = useQuery(trpc.localities.pick.queryOptions({ q, units, limit: 20 }))
  const named = (data?.rows ?? []).filter(({ name, plans }) => plans > 0 && searchKey(name).includes(key))
  // Plans of a unit stand behind its name; a body, which is no unit, has its plans alone.
  const unitsNamed = named.filter(({ kind }) => kind === 'unit')
  const places = (unitsNamed.length > 0 ? unitsNamed : named).slice(0, MOST)
  if (data?.alike !== false || key.length < LEAST_LETTERS || places.length === 0) return null
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
