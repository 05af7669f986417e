import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { matrixAsked, summaryAsked } from '../pages/assignments/assignments-asked.js'
import { citationRequest, matrixRequest } from '../state/matrix-request.js'
import { filterOf, type ViewState } from '../state/view-state.js'
import { filterOfSide, MOST_SIDES, PICKS } from '../state/written-filter.js'
import { queryClient, trpc } from '../trpc.js'

/**
 * Asks for the figures of a page while its code is still on the way. Nothing waits for the answers here: the page's own
 * queries find them, and errors appear there.
 */
export const prefetch = {
  filterBar: (filter: PlanFilter): void => {
    void queryClient.prefetchQuery(trpc.overview.summary.queryOptions({ filter }))
    void queryClient.prefetchQuery(trpc.plans.list.queryOptions({ filter: { ...filter, plan: [] }, limit: 500 }))
  },
  overview: (filter: PlanFilter): void => {
    prefetch.filterBar(filter)
    void queryClient.prefetchQuery(trpc.overview.questions.queryOptions({ filter }))
    void queryClient.prefetchQuery(trpc.channels.summary.queryOptions({ filter }))
    void queryClient.prefetchQuery(trpc.citations.summary.queryOptions({ filter }))
    void queryClient.prefetchQuery(trpc.assignments.summary.queryOptions({ filter }))
    void queryClient.prefetchQuery(trpc.commitments.summary.queryOptions({ filter }))
  },
  channels: (filter: PlanFilter): void => {
    prefetch.filterBar(filter)
    void queryClient.prefetchQuery(trpc.channels.summary.queryOptions({ filter }))
    void queryClient.prefetchQuery(trpc.channels.matrix.queryOptions(matrixRequest(filter)))
  },
  citations: (filter: PlanFilter): void => {
    prefetch.filterBar(filter)
    void queryClient.prefetchQuery(trpc.citations.summary.queryOptions({ filter }))
    void queryClient.prefetchQuery(trpc.citations.matrix.queryOptions(citationRequest(filter, [])))
  },
  assignments: (view: ViewState): void => {
    const filter = filterOf(view)
    prefetch.filterBar(filter)
    void queryClient.prefetchQuery(trpc.assignments.summary.queryOptions(summaryAsked(filter, view)))
    void queryClient.prefetchQuery(trpc.assignments.matrix.queryOptions(matrixAsked(filter, view)))
  },
  commitments: (filter: PlanFilter): void => {
    prefetch.filterBar(filter)
    void queryClient.prefetchQuery(trpc.commitments.summary.queryOptions({ filter }))
  },
  compare: ({ side, units }: ViewState): void => {
    const sides = side.slice(0, MOST_SIDES).flatMap((one) => filterOfSide(one, units) ?? [])
    if (sides.length > 0) void queryClient.prefetchQuery(trpc.compare.table.queryOptions({ sides }))
    void queryClient.prefetchQuery(trpc.localities.byName.queryOptions({ q: '', units, limit: PICKS }))
  },
  benchmark: ({ subject, peers, units }: ViewState): void => {
    const filter = subject === null ? null : filterOfSide(subject, units)
    if (filter !== null) void queryClient.prefetchQuery(trpc.benchmark.plan.queryOptions({ subject: filter, peers }))
    void queryClient.prefetchQuery(trpc.localities.byName.queryOptions({ q: '', units, limit: PICKS }))
  },
  research: (): void => {
    void queryClient.prefetchQuery(trpc.overview.summary.queryOptions({}))
    void queryClient.prefetchQuery(trpc.dictionary.tables.queryOptions())
  },
  plans: (filter: PlanFilter): void => {
    prefetch.filterBar(filter)
    void queryClient.prefetchQuery(trpc.plans.repeated.queryOptions({ filter }))
  },
  plan: (filter: PlanFilter, planId: string): void => {
    void queryClient.prefetchQuery(trpc.plans.byId.queryOptions({ plan_id: planId, filter }))
  },
} as const
