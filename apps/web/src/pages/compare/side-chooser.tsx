import { localityLevelCodes } from '@doi-chieu/core/locality/locality'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { formatNumber } from '../../format/number.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useChangeView, useView } from '../../state/use-view.js'
import { everyPlan, MOST_SIDES, writeSide } from '../../state/written-filter.js'
import { trpc } from '../../trpc.js'
import { UnitsSwitch } from '../../ui/filter/units-switch.js'
import { Picker } from '../../ui/picker/picker.js'
import { type Find, sideOfPick } from '../../ui/picker/picker-groups.js'
import { PartSkeleton } from '../../ui/skeleton.js'
import { SideChips } from './side-chips.js'

const written = (pick: Find): string => {
  const { unit, plan } = sideOfPick(pick)
  return writeSide({ ...everyPlan, unit: [...unit], plan: [...plan] })
}

/** The sides of the address as chips to take away, a box to add a place by name, and a form to add a group by conditions. */
export function SideChooser({ chosen }: { readonly chosen: readonly string[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { side } = useView()
  const change = useChangeView()
  const set = (next: readonly string[]): void => change({ side: [...next], open: null })
  const add = (next: string): void => {
    if (!side.includes(next)) set([...side, next])
  }
  return (
    <div className="side-chooser no-print">
      {chosen.length > 0 && <SideChips written={chosen} onChange={set} />}
      {side.length > MOST_SIDES && (
        <p className="note">{t('compare.choose.too_many', { n: formatNumber(side.length, language) })}</p>
      )}
      <UnitsSwitch onChange={(patch) => change({ ...patch, open: null }, { replace: true })} />
      {side.length >= MOST_SIDES ? (
        <p className="note">{t('compare.choose.full')}</p>
      ) : (
        <>
          <Picker
            label={t('compare.choose.add')}
            isChosen={(pick) => side.includes(written(pick))}
            onPick={(pick) => add(written(pick))}
          />
          <details className="group-form">
            <summary>{t('compare.group.open')}</summary>
            <Suspense fallback={<PartSkeleton height={8} />}>
              <GroupForm onAdd={add} />
            </Suspense>
          </details>
        </>
      )}
    </div>
  )
}

/** A group by level, province and year; whatever is left at "any" restricts nothing. */
function GroupForm({ onAdd }: { readonly onAdd: (written: string) => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { units } = useView()
  const { data } = useSuspenseQuery(trpc.overview.summary.queryOptions({ filter: { units } }))
  const { levels, provinces, years } = data.facets
  const [chosen, setChosen] = useState({ level: '', province: '', year: '' })
  const fields = [
    {
      name: 'level',
      options: levels.map(({ level }) => ({
        value: level,
        label: capitalised(codeLabel(localityLevelCodes, level, language)),
      })),
    },
    { name: 'province', options: provinces.map(({ name }) => ({ value: name, label: name })) },
    { name: 'year', options: years.map(({ year }) => ({ value: String(year), label: String(year) })) },
  ] as const
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onAdd(
          writeSide({
            ...everyPlan,
            level: localityLevelCodes.codes.filter((code) => code === chosen.level),
            province: chosen.province === '' ? [] : [chosen.province],
            year: chosen.year === '' ? [] : [Number(chosen.year)],
          }),
        )
      }}
    >
      <p className="note">{t('compare.group.about')}</p>
      {fields.map(({ name, options }) => (
        <label key={name}>
          <span>{t(`compare.group.${name}`)}</span>
          <select value={chosen[name]} onChange={({ target }) => setChosen({ ...chosen, [name]: target.value })}>
            <option value="">{t('compare.group.any')}</option>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="button">
        {t('compare.group.add')}
      </button>
    </form>
  )
}
