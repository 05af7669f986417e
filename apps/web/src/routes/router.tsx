import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { parseSearch, writeViewState } from '../state/view-state.js'
import { PageError } from '../ui/notice/page-error.js'
import { PageSkeleton } from '../ui/skeleton.js'
import { rootRoute } from './root.js'

const page = { getParentRoute: () => rootRoute } as const

const overview = createRoute({
  ...page,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/overview/overview-page.js'), 'OverviewPage'),
})
const channels = createRoute({
  ...page,
  path: '/channels',
  component: lazyRouteComponent(() => import('../pages/channels/channels-page.js'), 'ChannelsPage'),
})
const citations = createRoute({
  ...page,
  path: '/citations',
  component: lazyRouteComponent(() => import('../pages/citations/citations-page.js'), 'CitationsPage'),
})
const assignments = createRoute({
  ...page,
  path: '/assignments',
  component: lazyRouteComponent(() => import('../pages/assignments/assignments-page.js'), 'AssignmentsPage'),
})
const commitments = createRoute({
  ...page,
  path: '/commitments',
  component: lazyRouteComponent(() => import('../pages/commitments/commitments-page.js'), 'CommitmentsPage'),
})
const plans = createRoute({
  ...page,
  path: '/plans',
  component: lazyRouteComponent(() => import('../pages/plans/plans-page.js'), 'PlansPage'),
})
const plan = createRoute({
  ...page,
  path: '/plans/$planId',
  component: lazyRouteComponent(() => import('../pages/plan/plan-page.js'), 'PlanPage'),
})
const data = createRoute({
  ...page,
  path: '/data',
  component: lazyRouteComponent(() => import('../pages/data/data-page.js'), 'DataPage'),
})

export const router = createRouter({
  routeTree: rootRoute.addChildren([overview, channels, citations, assignments, commitments, plans, plan, data]),
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
