import { ENOUGH_PEERS } from '@doi-chieu/core/benchmark/peer-rule'
import type { TFunction } from 'i18next'
import { formatNumber } from '../../format/number.js'
import { planNameWithYear } from '../../format/plan-label.js'
import type { Selection } from '../../state/selection.js'
import type { Language } from '../../state/view-state.js'
import { nothing, type TakeTable, type TakeValue } from '../../takeaway/take-table.js'
import { type Benchmark, lackSelection, type Measure, type Measured, measureSelection } from './benchmark-series.js'
import { lackName } from './lack-name.js'
import { peersTakeTable } from './peers-take-table.js'

type Subject = NonNullable<Benchmark['subject']>

/** Clarity is a share, shown in per cent; all other measures are counts. */
const scaled = (measure: Measure, value: number): number => (measure === 'clarity' ? value * 100 : value)

function measureValues({ measure, standing }: Measured, subject: Subject, t: TFunction): readonly TakeValue[] {
  const name = t(`benchmark.measures.${measure}`)
  const unit = t(measure === 'clarity' ? 'benchmark.take.percent' : 'benchmark.take.count')
  if (standing === null) {
    const none = nothing(measure === 'clarity' && subject.assignments === 0 ? 'not_found' : 'unreadable')
    return [name, unit, none, '', '', '', '', '', '', '', '']
  }
  const { value, rank, n, ties, percentile, median, least, most } = standing
  const among = (one: number | null): TakeValue => (one === null ? '' : scaled(measure, one))
  return [
    name,
    unit,
    scaled(measure, value),
    ...(n > 1 ? [rank, n, ties] : ['', n, '']),
    percentile === null ? '' : n > ENOUGH_PEERS ? percentile : t('benchmark.measures.small'),
    among(median),
    median === null ? '' : n - 1,
    among(least === null ? null : Math.min(value, least)),
    among(most === null ? null : Math.max(value, most)),
  ]
}

/** Where the plan stands in each measure: ranks, percentiles and the middle of the group as numbers. */
function measuresTable(data: Benchmark, subject: Subject, group: string, t: TFunction): TakeTable {
  const number = (key: string, label: string, meaning: string) => ({ key, label, kind: 'number' as const, meaning })
  const foot = t('benchmark.measures.foot')
  return {
    name: 'vi-tri-theo-chi-tieu',
    title: t('benchmark.measures.title'),
    note: `${group}. ${foot}`,
    order: t('take.order.screen'),
    columns: [
      {
        key: 'measure',
        label: t('benchmark.measures.measure'),
        kind: 'text',
        meaning: data.measures
          .map(({ measure }) => `${t(`benchmark.measures.${measure}`)}: ${t(`benchmark.measures.about.${measure}`)}`)
          .join('; '),
      },
      { key: 'unit', label: t('benchmark.take.unit'), kind: 'text', meaning: t('benchmark.take.unit_means') },
      number('value', planNameWithYear(subject.plan), t('benchmark.take.value_means')),
      number('rank', t('benchmark.measures.rank'), foot),
      number('n', t('benchmark.take.ranked'), t('benchmark.take.ranked_means')),
      number('ties', t('benchmark.take.ties'), t('benchmark.take.ties_means')),
      { key: 'percentile', label: t('benchmark.measures.percentile'), kind: 'share', meaning: foot },
      number('median', t('benchmark.measures.median'), foot),
      number('median_n', t('benchmark.take.median_of'), t('benchmark.take.median_of_means')),
      number('least', t('benchmark.take.least'), t('benchmark.measures.range')),
      number('most', t('benchmark.take.most'), t('benchmark.measures.range')),
    ],
    rows: () => data.measures.map((measured) => measureValues(measured, subject, t)),
  }
}

/** What peers have and the plan lacks, with the sentences that the page shows of them. */
function lacksTable(data: Benchmark, group: string, t: TFunction, language: Language): TakeTable {
  const { lacks, lacks_total, n_peers } = data
  const shown =
    lacks.length < lacks_total
      ? t('benchmark.lacks.shown', {
          n: formatNumber(lacks.length, language),
          total: formatNumber(lacks_total, language),
        })
      : ''
  return {
    name: 'noi-khac-co',
    title: t('benchmark.lacks.title'),
    note: `${group}. ${shown}`.trim(),
    order: t('take.order.most'),
    columns: [
      { key: 'code', label: t('benchmark.take.thing'), kind: 'text', meaning: t('benchmark.take.thing_means') },
      { key: 'plans_with', label: t('benchmark.take.with'), kind: 'number', meaning: t('benchmark.take.with_means') },
      { key: 'n_peers', label: t('benchmark.take.peers'), kind: 'number', meaning: group },
      { key: 'share', label: t('benchmark.take.share'), kind: 'share', meaning: t('benchmark.take.share_means') },
      {
        key: 'sentences',
        label: t('benchmark.take.sentences'),
        kind: 'text',
        meaning: t('benchmark.take.sentences_mean'),
        long: true,
      },
    ],
    rows: () =>
      lacks.map((lack) => [
        t(`benchmark.lacks.${lack.facet}`, { name: lackName(lack, language) }),
        lack.plans_with,
        n_peers,
        lack.plans_with / n_peers,
        lack.sentences
          .map(({ text, plan }) => `“${text.replace(/\s+/g, ' ').trim()}” (${planNameWithYear(plan)})`)
          .join('\n'),
      ]),
  }
}

/** The tables of the page; the list of what peers have only where there is one. */
export function benchmarkTables(
  data: Benchmark,
  subject: Subject,
  group: string,
  t: TFunction,
  language: Language,
): readonly TakeTable[] {
  return [
    measuresTable(data, subject, group, t),
    ...(data.lacks.length === 0 ? [] : [lacksTable(data, group, t, language)]),
    ...(data.peers.length === 0 ? [] : [peersTakeTable(data, subject, group, t)]),
  ]
}

/** The marks of both tables: the plan's own sentences, then those of the peers; `of` is the peers as a written filter. */
export function benchmarkSources(data: Benchmark, subject: Subject, of: string): readonly Selection[] {
  return [
    ...data.measures.flatMap(({ measure, standing }) =>
      standing === null || (standing.value === 0 && measure !== 'clarity')
        ? []
        : [measureSelection(measure, subject.plan.plan_id, standing.value)],
    ),
    ...data.lacks.map((lack) => lackSelection(lack, of)),
  ]
}
