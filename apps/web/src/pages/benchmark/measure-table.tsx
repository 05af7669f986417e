import { useTranslation } from '../../i18n/use-translation.js'
import { ScrollX } from '../../ui/scroll-x.js'
import type { Benchmark } from './benchmark-series.js'
import { MeasureLine } from './measure-line.js'

interface MeasureTableProps {
  readonly data: Benchmark
  readonly subject: NonNullable<Benchmark['subject']>
  /** The rule of the group in words. */
  readonly rule: string
}

/** Each measure with its value, rank, percentile and the middle of the group; every value opens its sentences. */
export function MeasureTable({ data, subject, rule }: MeasureTableProps) {
  const { t } = useTranslation()
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
            <MeasureLine key={measure} measure={measure} standing={standing} subject={subject} rule={rule} />
          ))}
        </tbody>
      </table>
    </ScrollX>
  )
}
