import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { formatNumber } from '../../format/number.js'
import { planTitleWithYear } from '../../format/plan-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useView } from '../../state/use-view.js'
import type { ViewState } from '../../state/view-state.js'
import { everyPlan, filterOfSide, writeSide } from '../../state/written-filter.js'
import { trpc } from '../../trpc.js'
import type { Benchmark } from './benchmark-series.js'
import { usePeerWords } from './peer-words.js'

/** What the API is asked about a written subject and the rules of its group; a broken subject is every plan. */
export const benchmarkRequest = (written: string, { units, peers }: Pick<ViewState, 'units' | 'peers'>) => ({
  subject: filterOfSide(written, units) ?? { ...everyPlan, units },
  peers,
})

/** The subject of the address among its peers. The old group stays on screen until the new one is there. */
export function useBenchmark(written: string): Benchmark {
  const { units, peers } = useView()
  const rules = useDeferredValue(peers)
  return useSuspenseQuery(trpc.benchmark.plan.queryOptions(benchmarkRequest(written, { units, peers: rules }))).data
}

interface Standing {
  readonly title: string
  readonly place: string
  /** The rules of the group in words. */
  readonly rule: string
  /** The peers, as a written filter. */
  readonly of: string
  /** How many they are, and by which rules. */
  readonly group: string
}

/** How a benchmark calls its subject and its peers. */
export function useStanding(data: Benchmark, { plan }: NonNullable<Benchmark['subject']>): Standing {
  const { t } = useTranslation()
  const language = useLanguage()
  const rule = usePeerWords()(data.used, plan)
  const place = planTitleWithYear(plan)
  return {
    title: `${t('benchmark.title')}: ${place}`,
    place,
    rule,
    of: data.peers_filter === null ? 'all' : writeSide(data.peers_filter),
    group: t('benchmark.group', { count: data.n_peers, n: formatNumber(data.n_peers, language), rule }),
  }
}
