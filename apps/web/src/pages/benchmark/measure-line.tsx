import { ENOUGH_PEERS } from '@doi-chieu/core/benchmark/peer-rule'
import { formatNumber, formatOutOf, formatShare } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { Jump } from '../../ui/jump.js'
import { Nothing } from '../../ui/nothing.js'
import { OpenLink } from '../../ui/open-link.js'
import { type Benchmark, type Measure, measureSelection } from './benchmark-series.js'
import { MeasureRange } from './measure-range.js'

type Standing = NonNullable<Benchmark['measures'][number]['standing']>

interface MeasureLineProps {
  readonly measure: Measure
  /** null: nothing is known to stand by. */
  readonly standing: Standing | null
  readonly subject: NonNullable<Benchmark['subject']>
  /** The rule of the group in words. */
  readonly rule: string
}

/** One measure: its value, rank, percentile and the middle and ends of the group. */
export function MeasureLine({ measure, standing, subject, rule }: MeasureLineProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const shown = (value: number): string =>
    measure === 'clarity' ? formatShare(value, language) : formatNumber(value, language, 1)
  return (
    <tr>
      <th scope="row">
        {t(`benchmark.measures.${measure}`)}
        <span className="note">{t(`benchmark.measures.about.${measure}`)}</span>
      </th>
      <td className="number">
        <Value measure={measure} standing={standing} subject={subject} shown={shown} />
      </td>
      <td className="number">
        <Rank standing={standing} rule={rule} />
      </td>
      <td className="number">
        <Percentile standing={standing} />
      </td>
      <td className="number">
        {standing === null || standing.median === null ? (
          <Nothing kind="not_applicable" as="mark" />
        ) : (
          <>
            <Jump to="peers">{shown(standing.median)}</Jump>{' '}
            <span className="note">n = {formatNumber(standing.n - 1, language)}</span>
          </>
        )}
      </td>
      <td>
        {standing === null || standing.least === null || standing.most === null || standing.median === null ? (
          <Nothing kind="not_applicable" as="mark" />
        ) : (
          <MeasureRange
            value={standing.value}
            median={standing.median}
            least={Math.min(standing.value, standing.least)}
            most={Math.max(standing.value, standing.most)}
            shown={shown}
          />
        )}
      </td>
    </tr>
  )
}

interface ValueProps extends Pick<MeasureLineProps, 'measure' | 'standing' | 'subject'> {
  readonly shown: (value: number) => string
}

function Value({ measure, standing, subject, shown }: ValueProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (standing === null)
    return <Nothing kind={measure === 'clarity' && subject.assignments === 0 ? 'not_found' : 'unreadable'} />
  if (standing.value === 0 && measure !== 'clarity')
    return (
      <>
        0 <Nothing kind="not_found" />
      </>
    )
  return (
    <>
      <OpenLink
        selection={measureSelection(measure, subject.plan.plan_id, standing.value)}
        label={`${t(`benchmark.measures.${measure}`)}: ${shown(standing.value)}`}
      >
        {shown(standing.value)}
      </OpenLink>
      {measure === 'clarity' && (
        <span className="note"> {formatOutOf(subject.clear, subject.assignments, language)}</span>
      )}
    </>
  )
}

function Rank({ standing, rule }: Pick<MeasureLineProps, 'standing' | 'rule'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (standing === null || standing.n < 2) return <Nothing kind="not_applicable" as="mark" />
  const { rank, n, ties } = standing
  return (
    <span title={t('benchmark.measures.rank_words', { rank, n, rule })}>
      <Jump to="peers">{formatOutOf(rank, n, language)}</Jump>
      {ties > 0 && <span className="note"> {t('benchmark.measures.tie')}</span>}
    </span>
  )
}

function Percentile({ standing }: Pick<MeasureLineProps, 'standing'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (standing === null || standing.percentile === null) return <Nothing kind="not_applicable" as="mark" />
  if (standing.n <= ENOUGH_PEERS) return <span className="note">{t('benchmark.measures.small')}</span>
  return <Jump to="peers">{formatShare(standing.percentile, language, 0)}</Jump>
}
