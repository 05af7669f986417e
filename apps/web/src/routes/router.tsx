import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { filterOf, parseSearch, type ViewState, writeViewState } from '../state/view-state.js'
import { PageError } from '../ui/notice/page-error.js'
import { PageSkeleton } from '../ui/skeleton.js'
import { prefetch } from './prefetch.js'
import { rootRoute } from './root.js'

const page = {
  getParentRoute: () => rootRoute,
  loaderDeps: ({ search }: { readonly search: ViewState }) => filterOf(search),
  // Queries know what is fresh; the router only starts them.
  staleTime: 0,
} as const

const overview = createRoute({
  ...page,
  loader: ({ deps }) => prefetch.overview(deps),
  path: '/',
  component: lazyRouteComponent(() => import('../pages/overview/overview-page.js'), 'OverviewPage'),
})
const channels = createRoute({
  ...page,
  loader: ({ deps }) => prefetch.channels(deps),
  path: '/channels',
  component: lazyRouteComponent(() => import('../pages/channels/channels-page.js'), 'ChannelsPage'),
})
const citations = createRoute({
  ...page,
  loader: ({ deps }) => prefetch.citations(deps),
  path: '/citations',
  component: lazyRouteComponent(() => import('../pages/citations/citations-page.js'), 'CitationsPage'),
})
const cascade = createRoute({
  ...page,
  loader: ({ deps }) => prefetch.filterBar(deps),
  path: '/cascade',
  component: lazyRouteComponent(() => import('../pages/cascade/cascade-page.js'), 'CascadePage'),
})
const assignments = createRoute({
  ...page,
  loader: ({ deps }) => prefetch.assignments(deps),
  path: '/assignments',
  component: lazyRouteComponent(() => import('../pages/assignments/assignments-page.js'), 'AssignmentsPage'),
})
const commitments = createRoute({
  ...page,
  loader: ({ deps }) => prefetch.commitments(deps),
  path: '/commitments',
  component: lazyRouteComponent(() => import('../pages/commitments/commitments-page.js'), 'CommitmentsPage'),
})
const plans = createRoute({
  ...page,
  loader: ({ deps }) => prefetch.filterBar(deps),
  path: '/plans',
  component: lazyRouteComponent(() => import('../pages/plans/plans-page.js'), 'PlansPage'),
})
const plan = createRoute({
  ...page,
  path: '/plans/$planId',
  loader: ({ deps, params }) => prefetch.plan(deps, params.planId),
  component: lazyRouteComponent(() => import('../pages/plan/plan-page.js'), 'PlanPage'),
})
const search = createRoute({
  ...page,
  loader: ({ deps }) => prefetch.filterBar(deps),
  path: '/search',
  component: lazyRouteComponent(() => import('../pages/search/search-page.js'), 'SearchPage'),
})
const compare = createRoute({
  ...page,
  path: '/compare',
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => prefetch.compare(deps),
  component: lazyRouteComponent(() => import('../pages/compare/compare-page.js'), 'ComparePage'),
})
const benchmark = createRoute({
  ...page,
  path: '/benchmark',
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => prefetch.benchmark(deps),
  component: lazyRouteComponent(() => import('../pages/benchmark/benchmark-page.js'), 'BenchmarkPage'),
})
const data = createRoute({
  ...page,
  path: '/data',
  component: lazyRouteComponent(() => import('../pages/data/data-page.js'), 'DataPage'),
})

const glossary = createRoute({
  ...page,
  path: '/glossary',
  component: lazyRouteComponent(() => import('../pages/glossary/glossary-page.js'), 'GlossaryPage'),
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

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
