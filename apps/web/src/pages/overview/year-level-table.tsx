import type { LocalityLevel } from '@doi-chieu/core/locality/locality'
import { Link } from '@tanstack/react-router'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { carry } from '../../state/use-view.js'
import type { ViewState } from '../../state/view-state.js'
import { Nothing } from '../../ui/nothing.js'
import { ScrollX } from '../../ui/scroll-x.js'
import { useNarrow } from '../../ui/use-narrow.js'
import { levelName, yearName } from './year-level-names.js'
import type { YearLevels } from './year-level.series.js'

interface YearLevelTableProps {
  readonly counted: YearLevels
}

/** How many plans there are of each level and year; every figure leads to their list. */
export function YearLevelTable({ counted }: YearLevelTableProps) {
  const { t } = useTranslation()
  const { levels } = counted
  // A telephone shows the first five columns: the sum and the newest years, not the oldest.
  const columns = useNarrow() ? [undefined, ...counted.years.toReversed()] : [...counted.years, undefined]
  return (
    <ScrollX label={t('overview.by_year.title')}>
      <table className="table by-year">
        <thead>
          <tr>
            <th scope="col">{t('overview.coverage.level')}</th>
            {columns.map((year) => (
              <th key={String(year)} scope="col" className="number">
                {yearName(year, t)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(levels.length > 1 ? [...levels, undefined] : levels).map((level) => (
            <LevelLine key={String(level)} level={level} counted={counted} columns={columns} />
          ))}
        </tbody>
      </table>
    </ScrollX>
  )
}

interface LevelLineProps extends YearLevelTableProps {
  /** undefined: every level. */
  readonly level: LocalityLevel | null | undefined
  /** Years as they stand across; undefined: every year. */
  readonly columns: readonly (number | null | undefined)[]
}

function LevelLine({ level, counted: { plans, planIds }, columns }: LevelLineProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const name = levelName(level, t, language)
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns.map((year) => (
        <td key={String(year)} className="number">
          <Plans
            n={plans(level, year)}
            filter={
              level === null || year === null
                ? ofUnknown(planIds(level, year))
                : {
                    ...(level === undefined ? {} : { level: [level] }),
                    ...(year === undefined ? {} : { year: [year] }),
                  }
            }
            of={year === undefined ? name : `${name}, ${yearName(year, t)}`}
          />
        </td>
      ))}
    </tr>
  )
}

/** More plans than this do not fit an address. */
const MOST_NAMED = 200

/** No filter asks for what is unknown, so these plans are named one by one. */
const ofUnknown = (plan: readonly string[]): Partial<ViewState> | null =>
  plan.length > MOST_NAMED ? null : { plan: [...plan] }

interface PlansProps {
  readonly n: number
  /** null where no filter leaves just these: the figure is no link then. */
  readonly filter: Partial<ViewState> | null
  readonly of: string
}

function Plans({ n, filter, of }: PlansProps) {
  const { t } = useTranslation()
  const written = formatNumber(n, useLanguage())
  if (n === 0) return <Nothing kind="no_document" as="mark" />
  if (filter === null) return written
  return (
    <Link to="/plans" search={carry(filter)} aria-label={t('overview.by_year.cell', { count: n, n: written, of })}>
      {written}
    </Link>
  )
}
