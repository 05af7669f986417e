import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.js'
import { useFilter } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { useRowsShown } from '../../ui/rows-shown.js'
import { ScrollX } from '../../ui/scroll-x.js'
import { SpreadLine } from './spread-line.js'
import { shownSpreads } from './spread-take-table.js'

/** Many plans set targets in dozens of units, most of them twice. */
const FIRST = 16

/** Where the targets of a content area lie: least, median and most in each unit, which alone can be compared. */
export function TargetSpreads() {
  const { t } = useTranslation()
  const { data } = useSuspenseQuery(trpc.commitments.targets.queryOptions({ filter: useFilter() }))
  const { shown, more } = useRowsShown(shownSpreads(data.spreads), FIRST)
  if (shown.length === 0) return null
  const title = t('commitments.spread.title')
  return (
    <div className="target-spreads">
      <p className="soft">{title}</p>
      <ScrollX label={title}>
        <table className="table">
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
            {shown.map((spread) => (
              <SpreadLine key={`${spread.par_area ?? ''}/${spread.unit}`} spread={spread} plans={data.n_plans} />
            ))}
          </tbody>
        </table>
      </ScrollX>
      {more}
    </div>
  )
}
