import { ENOUGH_PEERS } from '@doi-chieu/core/benchmark/peer-rule'
import { usualPeers } from '@doi-chieu/core/benchmark/peer-rule'
import { Trans } from 'react-i18next'
import { formatNumber } from '../../format/number.js'
import { planNameWithYear } from '../../format/plan-label.js'
import { capitalised } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useView } from '../../state/use-view.js'
import { Jump } from '../../ui/jump.js'
import { LinkList } from '../../ui/link-list.js'
import { type Benchmark, extremes, lackSelection, type Measure, measureSelection } from './benchmark-series.js'
import { lackInWords } from './lack-name.js'

interface BenchmarkAnswerProps {
  readonly data: Benchmark
  readonly subject: NonNullable<Benchmark['subject']>
  readonly rule: string
  /** The peers, as a written filter. */
  readonly of: string
}

const NAMED = 3

/** Against whom, first and last in what, and what others have; with few peers, how little that says. */
export function BenchmarkAnswer({ data, subject, rule, of }: BenchmarkAnswerProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { peers: asked } = useView()
  const widened = asked.length === 0 && !usualPeers.every((one) => data.used.includes(one))
  const place = capitalised(planNameWithYear(subject.plan))
  if (data.n_peers === 0)
    return (
      <>
        <p>{t('benchmark.no_peers', { rule })}</p>
        <p className="soft">{t('benchmark.no_peers_next')}</p>
      </>
    )
  const lacks = data.lacks.slice(0, NAMED).map((lack) => ({
    key: `${lack.facet}/${lack.code}`,
    label: lackInWords(lack, language, t),
    selection: lackSelection(lack, of),
  }))
  return (
    <>
      <p>
        <Trans
          i18nKey="benchmark.answer.against"
          values={{ place }}
          components={{
            peers: (
              <a href="#peers">
                {t('benchmark.group', { count: data.n_peers, n: formatNumber(data.n_peers, language), rule })}
              </a>
            ),
          }}
        />{' '}
        <Extremes data={data} subject={subject} />
      </p>
      <p>
        {data.lacks_total === 0 ? (
          data.unreadable.length === 0 && t('benchmark.answer.no_lacks')
        ) : (
          <Trans
            i18nKey="benchmark.answer.lacks"
            count={data.lacks_total}
            values={{ n: formatNumber(data.lacks_total, language) }}
            components={{ lacks: <Jump to="lacks" />, list: <LinkList items={lacks} /> }}
          />
        )}
      </p>
      {widened && <p className="soft">{t('benchmark.widened')}</p>}
      {data.n_peers < ENOUGH_PEERS && (
        <p className="soft">{t('benchmark.few', { count: data.n_peers, n: formatNumber(data.n_peers, language) })}</p>
      )}
    </>
  )
}

/** In what the plan is first or last of the group. */
function Extremes({ data, subject }: Pick<BenchmarkAnswerProps, 'data' | 'subject'>) {
  const { t } = useTranslation()
  const { ahead, behind } = extremes(data.measures)
  const language = useLanguage()
  const standingOf = (asked: Measure) => data.measures.find(({ measure }) => measure === asked)?.standing ?? null
  const tied = (measure: Measure): string => {
    const ties = standingOf(measure)?.ties ?? 0
    return ties === 0 ? '' : ` ${t('benchmark.answer.tied', { count: ties, n: formatNumber(ties, language) })}`
  }
  // "First in findings" would be heard as most of them.
  const items = (measures: readonly Measure[], findings: 'fewest' | 'most') =>
    measures.map((measure) => ({
      key: measure,
      label:
        (measure === 'findings'
          ? t(`benchmark.answer.${findings}`)
          : t(`benchmark.measures.${measure}`).toLowerCase()) + tied(measure),
      selection: measureSelection(measure, subject.plan.plan_id, standingOf(measure)?.value ?? null),
    }))
  return (
    <>
      {ahead.length > 0 && (
        <Trans i18nKey="benchmark.answer.ahead" components={{ list: <LinkList items={items(ahead, 'fewest')} /> }} />
      )}{' '}
      {behind.length > 0 && (
        <Trans i18nKey="benchmark.answer.behind" components={{ list: <LinkList items={items(behind, 'most')} /> }} />
      )}
      {ahead.length + behind.length === 0 && t('benchmark.answer.middle')}
    </>
  )
}
