import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useTranslation } from '../../i18n/use-translation.js'
import { useFilter, useView } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { useRowsShown } from '../../ui/rows-shown.js'
import { ScrollX } from '../../ui/scroll-x.js'
import { usePrinting } from '../../ui/use-printing.js'
import { isMixed, NumbersNote } from './numbers-note.js'
import { spreadsAsked } from './numbers-asked.js'
import { SpreadLine } from './spread-line.js'
import { linesFrom, shownSpreads } from './spread-take-table.js'

/** Many plans set targets in dozens of units, most of them twice. */
const FIRST = 16

/** Where the targets of a content area lie: least, median and most in each unit, which alone can be compared. */
export function TargetSpreads() {
  const { t } = useTranslation()
  const shownNumbers = useDeferredValue(useView())
  const { numbers, words } = shownNumbers
  const { data } = useSuspenseQuery(
    trpc.commitments.targets.queryOptions({ filter: useFilter(), ...spreadsAsked(shownNumbers) }),
  )
  const printing = usePrinting()
  const { shown, more } = useRowsShown(shownSpreads(data.spreads), FIRST)
  if (shown.length === 0) return null
  const title = t(`commitments.${numbers}.spread`)
  return (
    <div className="target-spreads">
      <p className="soft">{title}</p>
      <ScrollX label={title}>
        <table className="table">
          <thead>
            <tr>
              {numbers === 'target' && <th scope="col">{t('commitments.area.corner')}</th>}
              <th scope="col">{t('commitments.spread.unit')}</th>
              <th scope="col" className="number">
                {t(`commitments.${numbers}.counted`)}
              </th>
              {(['plans', 'least', 'median', 'most'] as const).map((name) => (
                <th key={name} scope="col" className="number">
                  {t(`commitments.spread.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((spread, at) => (
              <SpreadLine
                key={`${spread.par_area ?? ''}/${spread.unit}/${spread.thing}`}
                spread={spread}
                kind={numbers}
                words={words.trim()}
                plans={data.n_plans}
                // Cells of many lines keep a sheet from being filled.
                lines={printing ? 1 : linesFrom(shown, at)}
              />
            ))}
          </tbody>
        </table>
      </ScrollX>
      <NumbersNote kind={numbers} mixed={data.spreads.some(isMixed)} />
      {more}
    </div>
  )
}
