import { type LocalityLevel, localityLevelCodes } from '@doi-chieu/core/locality/locality'
import { Link } from '@tanstack/react-router'
import { formatNumber } from '../../format/number.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { carry } from '../../state/use-view.js'
import type { ViewState } from '../../state/view-state.js'
import type { Answers } from '../../trpc.js'
import { Nothing } from '../../ui/nothing.js'
import { ScrollX } from '../../ui/scroll-x.js'

type Cell = Answers['overview']['questions']['coverage'][number]

const plansOf = (cells: readonly Cell[], fits: (cell: Cell) => boolean): number =>
  cells.filter(fits).reduce((sum, { plans }) => sum + plans, 0)

const inOrder = <T,>(values: readonly T[], rank: (value: T) => number): readonly T[] =>
  [...new Set(values)].toSorted((a, b) => rank(a) - rank(b))

/** From the first year to the last, those without any plan too; what has no year comes last. */
function everyYear(years: readonly (number | null)[]): readonly (number | null)[] {
  const known = years.filter((year) => year !== null)
  const first = Math.min(...known)
  const span = known.length === 0 ? [] : Array.from({ length: Math.max(...known) - first + 1 }, (_, at) => first + at)
  return years.includes(null) ? [...span, null] : span
}

/** How many plans there are of each level and year; every figure leads to their list. */
export function YearLevelTable({ cells }: { readonly cells: readonly Cell[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const years = everyYear(cells.map(({ year }) => year))
  const levels = inOrder(
    cells.map(({ level }) => level),
    (level) => (level === null ? Infinity : localityLevelCodes.codes.indexOf(level)),
  )
  const levelName = (level: LocalityLevel | null): string =>
    level === null ? t('overview.by_year.no_level') : capitalised(codeLabel(localityLevelCodes, level, language))
  const yearName = (year: number | null): string => (year === null ? t('overview.by_year.no_year') : String(year))

  /** No filter asks for what is unknown, so such a figure cannot be a link. */
  const count = (plans: number, filter: Partial<ViewState> | null, words: string) => {
    if (plans === 0) return <Nothing kind="no_document" as="mark" />
    if (filter === null) return formatNumber(plans, language)
    return (
      <Link to="/plans" search={carry(filter)} aria-label={words}>
        {formatNumber(plans, language)}
      </Link>
    )
  }
  const words = (plans: number, of: string): string =>
    t('overview.by_year.cell', { count: plans, n: formatNumber(plans, language), of })
  const row = (level: LocalityLevel | null | undefined) => {
    const within = level === undefined ? cells : cells.filter((cell) => cell.level === level)
    const chosen: Partial<ViewState> | null = level === null ? null : level === undefined ? {} : { level: [level] }
    const name = level === undefined ? t('overview.by_year.total') : levelName(level)
    const all = plansOf(within, () => true)
    return (
      <tr key={level ?? name}>
        <th scope="row">{name}</th>
        {years.map((year) => {
          const plans = plansOf(within, (cell) => cell.year === year)
          const filter = chosen === null || year === null ? null : { ...chosen, year: [year] }
          return (
            <td key={yearName(year)} className="number">
              {count(plans, filter, words(plans, `${name}, ${yearName(year)}`))}
            </td>
          )
        })}
        <td className="number">{count(all, chosen, words(all, name))}</td>
      </tr>
    )
  }
  return (
    <ScrollX label={t('overview.by_year.title')}>
      <table className="table by-year">
        <thead>
          <tr>
            <th scope="col">{t('overview.coverage.level')}</th>
            {years.map((year) => (
              <th key={yearName(year)} scope="col" className="number">
                {yearName(year)}
              </th>
            ))}
            <th scope="col" className="number">
              {t('overview.by_year.all')}
            </th>
          </tr>
        </thead>
        <tbody>
          {levels.map(row)}
          {levels.length > 1 && row(undefined)}
        </tbody>
      </table>
    </ScrollX>
  )
}
