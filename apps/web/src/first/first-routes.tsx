import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { useSuspenseQuery } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  type SearchSchemaInput,
} from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from '../i18n/use-translation.js'
import { AssignmentsHead } from '../pages/assignments/assignments-head.js'
import { ChannelsHead } from '../pages/channels/channels-head.js'
import { CitationsHead } from '../pages/citations/citations-head.js'
import { CommitmentsHead } from '../pages/commitments/commitments-head.js'
import { DataPage } from '../pages/data/data-page.js'
import { wholeBuild } from '../pages/data/whole-build.js'
import { GlossaryHead } from '../pages/glossary/glossary-head.js'
import { OverviewHead } from '../pages/overview/overview-head.js'
import { OverviewQuestions } from '../pages/overview/overview-questions.js'
import { PlansHead } from '../pages/plans/plans-head.js'
import { plansRequest } from '../state/plans-request.js'
import { useFilter } from '../state/use-view.js'
import { filterOf, parseSearch, readViewState, type ViewState, writeViewState } from '../state/view-state.js'
import { trpc } from '../trpc.js'
import { PlanFirst } from './plan-first.js'

/** Room for the filter, so that what is below it stays where it is. */
const filterRoom = <div className="filter-bar first-filter" />

/** Room for the button that takes a view away. */
function TakeRoom() {
  const { t } = useTranslation()
  return <span className="button">{t('take.button')} ↓</span>
}

const withFilterRoom = (Head: (parts: { readonly actions?: ReactNode }) => ReactNode) =>
  function First() {
    return (
      <>
        <Head actions={<TakeRoom />} />
        {filterRoom}
      </>
    )
  }

function OverviewFirst() {
  const { data } = useSuspenseQuery(trpc.overview.summary.queryOptions({ filter: useFilter() }))
  // Who has no plan yet gets a page of its own, not the heads of empty figures.
  if (data.totals.plans_all === 0) return null
  return (
    <>
      <OverviewHead actions={<TakeRoom />} />
      {filterRoom}
      <OverviewQuestions />
    </>
  )
}

const first = {
  '/': {
    component: OverviewFirst,
    queries: (filter: PlanFilter) => [
      trpc.overview.summary.queryOptions({ filter }),
      trpc.channels.summary.queryOptions({ filter }),
      trpc.citations.summary.queryOptions({ filter }),
      trpc.assignments.summary.queryOptions({ filter }),
      trpc.commitments.summary.queryOptions({ filter }),
    ],
  },
  '/channels': {
    component: withFilterRoom(ChannelsHead),
    queries: (filter: PlanFilter) => [trpc.channels.summary.queryOptions({ filter })],
  },
  '/citations': {
    component: withFilterRoom(CitationsHead),
    queries: (filter: PlanFilter) => [trpc.citations.summary.queryOptions({ filter })],
  },
  '/assignments': {
    component: withFilterRoom(AssignmentsHead),
    queries: (filter: PlanFilter) => [trpc.assignments.summary.queryOptions({ filter, limit: 1 })],
  },
  '/commitments': {
    component: withFilterRoom(CommitmentsHead),
    queries: (filter: PlanFilter) => [trpc.commitments.summary.queryOptions({ filter })],
  },
  '/plans': {
    component: withFilterRoom(PlansHead),
    queries: (filter: PlanFilter) => [trpc.plans.list.queryOptions(plansRequest(filter))],
  },
  '/plans/$planId': {
    component: PlanFirst,
    queries: (filter: PlanFilter, planId: string) => [trpc.plans.byId.queryOptions({ plan_id: planId, filter })],
  },
  '/data': {
    component: DataPage,
    queries: () => [
      trpc.overview.summary.queryOptions(wholeBuild.summary),
      trpc.plans.list.queryOptions(wholeBuild.list),
      trpc.plans.refused.queryOptions(wholeBuild.list),
    ],
  },
  '/glossary': { component: GlossaryHead, queries: () => [] },
} as const

/** A question for the API as the page asks it: the key says procedure and input. */
interface Query {
  readonly queryKey: readonly unknown[]
}

const root = createRootRoute({
  validateSearch: (raw: Partial<ViewState> & SearchSchemaInput): ViewState => readViewState(raw).state,
})
const paths = ['/', '/channels', '/citations', '/assignments', '/commitments', '/plans', '/data', '/glossary'] as const
const planPath = '/plans/$planId'
const routeTree = root.addChildren([
  ...paths.map((path) => createRoute({ getParentRoute: () => root, path, component: first[path].component })),
  createRoute({ getParentRoute: () => root, path: planPath, component: first[planPath].component }),
])

/** A router of one address, over the same descriptions of addresses as the page's own. */
export function firstRouter(address: string) {
  return createRouter({
    routeTree,
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch,
    stringifySearch: writeViewState,
    isServer: true,
  })
}

/** What the first lines of an address need to know; null where the address has no first lines of its own. */
export function firstQueries(path: string, search: string): readonly Query[] | null {
  const filter = filterOf(readViewState(parseSearch(search)).state)
  const plain = paths.find((known) => known === path)
  if (plain !== undefined) return first[plain].queries(filter)
  const planId = /^\/plans\/([^/]+)$/.exec(path)?.[1]
  return planId === undefined ? null : first[planPath].queries(filter, decodeURIComponent(planId))
}
