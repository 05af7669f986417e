import type { AppRouter } from '@doi-chieu/api/router'
import { type Problem, problemSchema } from '@doi-chieu/core/problem/problem'
import { QueryCache, QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { tellBuildNews } from './state/build-news.js'
import { reportConnection } from './state/connection.js'
import { keepOneBuild } from './state/one-build.js'
import { replaceScreen } from './state/replace-screen.js'

/** The API as a type, for a client of another thread. */
export type ApiRouter = AppRouter

/** Answers of the API by router and procedure. This file alone imports the API, and only its types. */
export type Answers = inferRouterOutputs<AppRouter>

/** What the API is asked, by router and procedure. */
export type Requests = inferRouterInputs<AppRouter>

/** What labels a plan wherever it appears. */
export type PlanHead = Answers['plans']['list']['rows'][number]['plan']

const MINUTE = 60_000

/** True where no answer came at all: the server is stopped or cannot be reached. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof TRPCClientError && error.data === undefined
}

/** What the API said about its refusal, in three parts and both languages; null for any other error. */
export function problemOf(error: unknown): Problem | null {
  if (!(error instanceof TRPCClientError)) return null
  const data: unknown = error.data
  if (typeof data !== 'object' || data === null || !('problem' in data)) return null
  return problemSchema.safeParse(data.problem).data ?? null
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => reportConnection(!isUnreachable(error)),
    onSuccess: () => reportConnection(true),
  }),
  defaultOptions: {
    queries: {
      staleTime: 5 * MINUTE,
      gcTime: 30 * MINUTE,
      // A local server answers at once or not at all; asking three times only delays the notice.
      retry: (failures, error) => failures < 1 && isUnreachable(error),
      retryDelay: 300,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
  },
})

const API = '/trpc'

/** All figures on screen are of one build. */
export const oneBuild = keepOneBuild({
  replaceScreen: () => replaceScreen(queryClient, API),
  onSwitched: () => tellBuildNews('switched'),
})

const client = createTRPCClient<AppRouter>({
  links: [httpBatchLink({ url: API, maxURLLength: 4000, fetch: oneBuild.fetch })],
})

export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient })
