import { formatNumber, formatShare } from '../../format/number.js'
import { planNameWithYear } from '../../format/plan-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { Nothing } from '../../ui/nothing.js'
import { OpenLink } from '../../ui/open-link.js'
import { PlanLink } from '../../ui/plan-link.js'
import { ScrollX } from '../../ui/scroll-x.js'
import { ShownNote } from '../../ui/shown-note.js'
import { type Benchmark, type Measure, measureSelection } from './benchmark-series.js'

/** Every plan of the group with its values, this one first; each value opens its sentences. */
export function PeerTable({
  data,
  subject,
}: {
  readonly data: Benchmark
  readonly subject: NonNullable<Benchmark['subject']>
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const measures = data.measures.map(({ measure }) => measure)
  const byDistance = data.used.includes('nearest')
  return (
    <>
      <ScrollX label={t('benchmark.peers.title')}>
        <table className="table table-wide peer-table">
          <thead>
            <tr>
              <th scope="col">{t('benchmark.peers.plan')}</th>
              {byDistance && (
                <th scope="col" className="number">
                  {t('benchmark.peers.distance')}
                </th>
              )}
              {measures.map((measure) => (
                <th key={measure} scope="col" className="number">
                  {t(`benchmark.measures.${measure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[subject, ...data.peers].map(({ plan, values, distance }, at) => (
              <tr key={plan.plan_id} className={at === 0 ? 'peer-own' : undefined}>
                <th scope="row">
                  <PlanLink plan={plan} withPlace withYear />
                </th>
                {byDistance && <td className="number">{distance === null ? '' : formatNumber(distance, language)}</td>}
                {measures.map((measure) => (
                  <td key={measure} className="number">
                    <MeasuredValue measure={measure} plan={plan} value={values[measure]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      <ShownNote shown={data.peers.length} total={data.n_peers} text="benchmark.peers.shown" />
    </>
  )
}

interface MeasuredValueProps {
  readonly measure: Measure
  readonly plan: NonNullable<Benchmark['subject']>['plan']
  readonly value: number | null
}

/** What a plan has of a measure, which opens its sentences; of a damaged text nobody knows. */
function MeasuredValue({ measure, plan, value }: MeasuredValueProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (value === null) return <Nothing kind={plan.text_quality === 'clean' ? 'not_found' : 'unreadable'} as="mark" />
  if (value === 0 && measure !== 'clarity') return <Nothing kind="not_found" as="mark" />
  const n = measure === 'clarity' ? formatShare(value, language) : formatNumber(value, language)
  return (
    <OpenLink
      selection={measureSelection(measure, plan.plan_id, value)}
      label={t('benchmark.peers.cell', {
        measure: t(`benchmark.measures.${measure}`),
        place: planNameWithYear(plan),
        n,
      })}
    >
      {n}
    </OpenLink>
  )
}
