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
import { summaryAsked } from '../pages/assignments/assignments-asked.js'
import { AssignmentsHead } from '../pages/assignments/assignments-head.js'
import { NobodyHead, NoPlanHead, StandingHead } from '../pages/benchmark/benchmark-head.js'
import { benchmarkRequest, useBenchmark } from '../pages/benchmark/use-benchmark.js'
import { CascadeHead, cascadeRequest } from '../pages/cascade/cascade-head.js'
import { ChannelsHead } from '../pages/channels/channels-head.js'
import { CitationsHead } from '../pages/citations/citations-head.js'
import { CommitmentsHead } from '../pages/commitments/commitments-head.js'
import { NoSideHead, SidesHead } from '../pages/compare/compare-head.js'
import { comparedRequest, useCompared } from '../pages/compare/use-compared.js'
import { DataContents } from '../pages/data/data-page.js'
import { wholeBuild } from '../pages/data/whole-build.js'
import { GlossaryHead } from '../pages/glossary/glossary-head.js'
import { OverviewHead } from '../pages/overview/overview-head.js'
import { OverviewQuestions } from '../pages/overview/overview-questions.js'
import { PlansHead } from '../pages/plans/plans-head.js'
import { ResearchPage } from '../pages/research/research-page.js'
import { hitsPage, hitsRequest } from '../pages/search/hits-request.js'
import { KindTabs } from '../pages/search/kind-tabs.js'
import { namedRequest } from '../pages/search/named-places.js'
import { SearchForm } from '../pages/search/search-form.js'
import { SearchHead } from '../pages/search/search-head.js'
import { SearchHits } from '../pages/search/search-hits.js'
import { SearchStart } from '../pages/search/search-start.js'
import { plansRequest } from '../state/plans-request.js'
import { useFilter, useView } from '../state/use-view.js'
import { filterOf, parseSearch, readViewState, type ViewState, writeViewState } from '../state/view-state.js'
import { MOST_SIDES } from '../state/written-filter.js'
import { trpc } from '../trpc.js'
import { PlanFirst } from './plan-first.js'

/** More than a screen of hits. */
const FIRST_HITS = 8

/** Room for the filter, so that what is below it stays where it is. */
const filterRoom = <div className="filter-bar first-filter" />

/** Room for the button that takes a view away. */
function TakeRoom() {
  const { t } = useTranslation()
  return <span className="button">{t('take.button')} ↓</span>
}

const DataFirst = () => <DataContents actions={<TakeRoom />} />

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

function CompareFirst() {
  const { side } = useView()
  return side.length === 0 ? <NoSideHead /> : <ComparedFirst written={side.slice(0, MOST_SIDES)} />
}

function ComparedFirst({ written }: { readonly written: readonly string[] }) {
  const { columns, sections } = useCompared(written)
  return <SidesHead columns={columns} sections={sections} actions={columns.length > 1 && <TakeRoom />} />
}

function BenchmarkFirst() {
  const { subject } = useView()
  return subject === null ? <NobodyHead /> : <StandingFirst written={subject} />
}

function StandingFirst({ written }: { readonly written: string }) {
  const data = useBenchmark(written)
  return data.subject === null ? (
    <NoPlanHead data={data} />
  ) : (
    <StandingHead data={data} subject={data.subject} actions={<TakeRoom />} />
  )
}

function SearchFirst() {
  const filter = useFilter()
  const view = useView()
  const { data } = useSuspenseQuery(
    trpc.search.list.queryOptions({ ...hitsRequest(filter, view), ...hitsPage(view.page) }),
  )
  const isAsked = view.q.trim() !== ''
  return (
    <>
      <SearchHead answer={data} actions={data.total > 0 && <TakeRoom />} />
      <SearchForm />
      {isAsked && data.anywhere > 0 && <KindTabs answer={data} />}
      {isAsked ? filterRoom : <SearchStart />}
      {data.rows.length > 0 && <SearchHits rows={data.rows.slice(0, FIRST_HITS)} first={data.offset + 1} />}
    </>
  )
}

const first = {
  '/': {
    component: OverviewFirst,
    queries: (view: ViewState) => [
      trpc.overview.summary.queryOptions({ filter: filterOf(view) }),
      trpc.channels.summary.queryOptions({ filter: filterOf(view) }),
      trpc.citations.summary.queryOptions({ filter: filterOf(view) }),
      trpc.assignments.summary.queryOptions({ filter: filterOf(view) }),
      trpc.commitments.summary.queryOptions({ filter: filterOf(view) }),
    ],
  },
  '/channels': {
    component: withFilterRoom(ChannelsHead),
    queries: (view: ViewState) => [trpc.channels.summary.queryOptions({ filter: filterOf(view) })],
  },
  '/citations': {
    component: withFilterRoom(CitationsHead),
    queries: (view: ViewState) => [trpc.citations.summary.queryOptions({ filter: filterOf(view) })],
  },
  '/assignments': {
    component: withFilterRoom(AssignmentsHead),
    queries: (view: ViewState) => [trpc.assignments.summary.queryOptions(summaryAsked(filterOf(view), view))],
  },
  '/cascade': {
    component: withFilterRoom(CascadeHead),
    queries: (view: ViewState) => [trpc.cascade.steps.queryOptions(cascadeRequest(filterOf(view), view.programme))],
  },
  '/commitments': {
    component: withFilterRoom(CommitmentsHead),
    queries: (view: ViewState) => [trpc.commitments.summary.queryOptions({ filter: filterOf(view) })],
  },
  '/plans': {
    component: withFilterRoom(PlansHead),
    queries: (view: ViewState) => [trpc.plans.list.queryOptions(plansRequest(filterOf(view), view.order))],
  },
  '/plans/$planId': {
    component: PlanFirst,
    queries: (view: ViewState, planId: string) => [
      trpc.plans.byId.queryOptions({ plan_id: planId, filter: filterOf(view) }),
    ],
  },
  '/data': {
    component: DataFirst,
    queries: () => [
      trpc.overview.summary.queryOptions(wholeBuild.summary),
      trpc.plans.list.queryOptions(wholeBuild.list),
      trpc.plans.refused.queryOptions(wholeBuild.list),
      trpc.plans.repeated.queryOptions(wholeBuild.repeated),
    ],
  },
  '/research': {
    component: ResearchPage,
    queries: () => [trpc.overview.summary.queryOptions(wholeBuild.summary), trpc.dictionary.tables.queryOptions()],
  },
  '/compare': {
    component: CompareFirst,
    queries: ({ side, units }: ViewState) =>
      side.length === 0 ? [] : [trpc.compare.table.queryOptions(comparedRequest(side.slice(0, MOST_SIDES), units))],
  },
  '/benchmark': {
    component: BenchmarkFirst,
    queries: (view: ViewState) =>
      view.subject === null ? [] : [trpc.benchmark.plan.queryOptions(benchmarkRequest(view.subject, view))],
  },
  '/search': {
    component: SearchFirst,
    queries: (view: ViewState) => [
      trpc.search.list.queryOptions({ ...hitsRequest(filterOf(view), view), ...hitsPage(view.page) }),
      ...(view.q.trim() === '' ? [] : [trpc.localities.byName.queryOptions(namedRequest(view.q, view.units))]),
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
const planPath = '/plans/$planId'
const paths = [
  '/',
  '/channels',
  '/citations',
  '/cascade',
  '/assignments',
  '/commitments',
  '/plans',
  '/data',
  '/research',
  '/compare',
  '/benchmark',
  '/search',
  '/glossary',
] as const
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
  const view = readViewState(parseSearch(search)).state
  const plain = paths.find((known) => known === path)
  if (plain !== undefined) return first[plain].queries(view)
  const planId = /^\/plans\/([^/]+)$/.exec(path)?.[1]
  return planId === undefined ? null : first[planPath].queries(view, decodeURIComponent(planId))
}
