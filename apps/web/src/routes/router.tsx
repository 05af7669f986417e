import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { pageCode } from '../state/page-code.js'
import { noteStep } from '../state/arrived-fresh.js'
import { filterOf, parseSearch, readViewState, type ViewState, writeViewState } from '../state/view-state.js'
import { PageError } from '../ui/notice/page-error.js'
import { PageSkeleton } from '../ui/skeleton.js'
import { prefetch } from './prefetch.js'
import { rootRoute } from './root.js'

const page = {
  getParentRoute: () => rootRoute,
  // Queries know what is fresh; the router only starts them, at each change of the address.
  staleTime: 0,
} as const

interface At {
  readonly location: { readonly search: object }
}
/*
 * What an address says after `?`. Not by `loaderDeps`: with them a changed filter would be another page to the router,
 * which hides the old one, and with it the box that somebody types in, until the new one is there.
 */
const viewAt = ({ location }: At): ViewState => readViewState({ ...location.search }).state
const filterAt = (at: At): PlanFilter => filterOf(viewAt(at))

const overview = createRoute({
  ...page,
  loader: (at) => prefetch.overview(filterAt(at)),
  path: '/',
  component: lazyRouteComponent(() => pageCode(() => import('../pages/overview/overview-page.js')), 'OverviewPage'),
})
const channels = createRoute({
  ...page,
  loader: (at) => prefetch.channels(filterAt(at)),
  path: '/channels',
  component: lazyRouteComponent(() => pageCode(() => import('../pages/channels/channels-page.js')), 'ChannelsPage'),
})
const citations = createRoute({
  ...page,
  loader: (at) => prefetch.citations(filterAt(at)),
  path: '/citations',
  component: lazyRouteComponent(() => pageCode(() => import('../pages/citations/citations-page.js')), 'CitationsPage'),
})
const cascade = createRoute({
  ...page,
  loader: (at) => prefetch.filterBar(filterAt(at)),
  path: '/cascade',
  component: lazyRouteComponent(() => pageCode(() => import('../pages/cascade/cascade-page.js')), 'CascadePage'),
})
const assignments = createRoute({
  ...page,
  loader: (at) => prefetch.assignments(viewAt(at)),
  path: '/assignments',
  component: lazyRouteComponent(
    () => pageCode(() => import('../pages/assignments/assignments-page.js')),
    'AssignmentsPage',
  ),
})
const commitments = createRoute({
  ...page,
  loader: (at) => prefetch.commitments(filterAt(at)),
  path: '/commitments',
  component: lazyRouteComponent(
    () => pageCode(() => import('../pages/commitments/commitments-page.js')),
    'CommitmentsPage',
  ),
})
const plans = createRoute({
  ...page,
  loader: (at) => prefetch.plans(filterAt(at)),
  path: '/plans',
  component: lazyRouteComponent(() => pageCode(() => import('../pages/plans/plans-page.js')), 'PlansPage'),
})
const plan = createRoute({
  ...page,
  path: '/plans/$planId',
  loader: (at) => prefetch.plan(filterAt(at), at.params.planId),
  component: lazyRouteComponent(() => pageCode(() => import('../pages/plan/plan-page.js')), 'PlanPage'),
})
const search = createRoute({
  ...page,
  loader: (at) => prefetch.filterBar(filterAt(at)),
  path: '/search',
  component: lazyRouteComponent(() => pageCode(() => import('../pages/search/search-page.js')), 'SearchPage'),
})
const compare = createRoute({
  ...page,
  path: '/compare',
  loader: (at) => prefetch.compare(viewAt(at)),
  component: lazyRouteComponent(() => pageCode(() => import('../pages/compare/compare-page.js')), 'ComparePage'),
})
const benchmark = createRoute({
  ...page,
  path: '/benchmark',
  loader: (at) => prefetch.benchmark(viewAt(at)),
  component: lazyRouteComponent(() => pageCode(() => import('../pages/benchmark/benchmark-page.js')), 'BenchmarkPage'),
})
const data = createRoute({
  ...page,
  path: '/data',
  component: lazyRouteComponent(() => pageCode(() => import('../pages/data/data-page.js')), 'DataPage'),
})
const research = createRoute({
  ...page,
  loader: () => prefetch.research(),
  path: '/research',
  component: lazyRouteComponent(() => pageCode(() => import('../pages/research/research-page.js')), 'ResearchPage'),
})

const glossary = createRoute({
  ...page,
  path: '/glossary',
  component: lazyRouteComponent(() => pageCode(() => import('../pages/glossary/glossary-page.js')), 'GlossaryPage'),
})

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    overview,
    channels,
    citations,
    cascade,
    assignments,
    commitments,
    plans,
    plan,
    search,
    compare,
    benchmark,
    data,
    research,
    glossary,
  ]),
  parseSearch,
  stringifySearch: writeViewState,
  defaultPreload: 'intent',
  defaultErrorComponent: PageError,
  defaultPendingComponent: PageSkeleton,
  defaultPendingMs: 0,
  defaultPendingMinMs: 0,
  scrollRestoration: true,
})

router.history.subscribe(({ action }) => noteStep(action.type))

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
