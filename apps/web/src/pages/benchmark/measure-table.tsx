import { formatNumber, formatOutOf, formatShare } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { Jump } from '../../ui/jump.js'
import { Nothing } from '../../ui/nothing.js'
import { OpenLink } from '../../ui/open-link.js'
import { ScrollX } from '../../ui/scroll-x.js'
import { type Benchmark, ENOUGH_PEERS, type Measure, measureSelection, placeOnLine } from './benchmark-series.js'

interface MeasureTableProps {
  readonly data: Benchmark
  readonly subject: NonNullable<Benchmark['subject']>
  /** The rule of the group in words. */
  readonly rule: string
}

/** Each measure with its value, rank, percentile and the middle of the group; every value opens its sentences. */
export function MeasureTable({ data, subject, rule }: MeasureTableProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const shown = (measure: Measure, value: number | null): string =>
    measure === 'clarity' ? formatShare(value, language) : formatNumber(value, language, 1)
  return (
    <ScrollX label={t('benchmark.measures.title')}>
      <table className="table table-wide measure-table">
        <thead>
          <tr>
            <th scope="col">{t('benchmark.measures.measure')}</th>
            {(['value', 'rank', 'percentile', 'median'] as const).map((name) => (
              <th key={name} scope="col" className="number">
                {t(`benchmark.measures.${name}`)}
              </th>
            ))}
            <th scope="col">{t('benchmark.measures.range')}</th>
          </tr>
        </thead>
        <tbody>
          {data.measures.map(({ measure, standing }) => (
            <tr key={measure}>
              <th scope="row">
                {t(`benchmark.measures.${measure}`)}
                <span className="note">{t(`benchmark.measures.about.${measure}`)}</span>
              </th>
              <td className="number">
                {standing === null ? (
                  <Nothing kind={measure === 'clarity' && subject.assignments === 0 ? 'not_found' : 'unreadable'} />
                ) : standing.value === 0 && measure !== 'clarity' ? (
                  <>
                    0 <Nothing kind="not_found" />
                  </>
                ) : (
                  <OpenLink
                    selection={measureSelection(measure, subject.plan.plan_id, standing.value)}
                    label={`${t(`benchmark.measures.${measure}`)}: ${shown(measure, standing.value)}`}
                  >
                    {shown(measure, standing.value)}
                  </OpenLink>
                )}
                {measure === 'clarity' && standing !== null && (
                  <span className="note"> {formatOutOf(subject.clear, subject.assignments, language)}</span>
                )}
              </td>
              <td className="number">
                {standing === null || standing.n < 2 ? (
                  <Nothing kind="not_applicable" as="mark" />
                ) : (
                  <span title={t('benchmark.measures.rank_words', { rank: standing.rank, n: standing.n, rule })}>
                    <Jump to="peers">{formatOutOf(standing.rank, standing.n, language)}</Jump>
                    {standing.ties > 0 && <span className="note"> {t('benchmark.measures.tie')}</span>}
                  </span>
                )}
              </td>
              <td className="number">
                {standing === null || standing.percentile === null ? (
                  <Nothing kind="not_applicable" as="mark" />
                ) : standing.n > ENOUGH_PEERS ? (
                  <Jump to="peers">{formatShare(standing.percentile, language, 0)}</Jump>
                ) : (
                  <span className="note">{t('benchmark.measures.small')}</span>
                )}
              </td>
              <td className="number">
                {standing === null || standing.median === null ? (
                  <Nothing kind="not_applicable" as="mark" />
                ) : (
                  <>
                    <Jump to="peers">{shown(measure, standing.median)}</Jump>{' '}
                    <span className="note">n = {formatNumber(standing.n - 1, language)}</span>
                  </>
                )}
              </td>
              <td>
                {standing === null || standing.least === null || standing.most === null || standing.median === null ? (
                  <Nothing kind="not_applicable" as="mark" />
                ) : (
                  <Range
                    value={standing.value}
                    median={standing.median}
                    least={Math.min(standing.value, standing.least)}
                    most={Math.max(standing.value, standing.most)}
                    shown={(value) => shown(measure, value)}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  )
}

interface RangeProps {
  readonly value: number
  readonly median: number
  /** Of the whole group, this plan included. */
  readonly least: number
  readonly most: number
  readonly shown: (value: number) => string
}

/** The ends of the group in figures; between them a tick for the median and a dot for this plan, which the table names. */
function Range({ value, median, least, most, shown }: RangeProps) {
  const at = (one: number): string => `${Math.round(placeOnLine(one, least, most) * 100)}%`
  return (
    <span className="measure-range">
      {shown(least)}
      <span className="strip" aria-hidden="true">
        <span className="strip-median" style={{ left: at(median) }} />
        <span className="strip-value" style={{ left: at(value) }} />
      </span>
      {shown(most)}
    </span>
  )
}
