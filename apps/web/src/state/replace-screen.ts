import { notifyManager, type QueryClient, type QueryKey } from '@tanstack/react-query'
import { createTRPCUntypedClient, httpBatchLink, TRPCClientError } from '@trpc/client'
import type { AnyRouter } from '@trpc/server'
import { markOfAnswer } from './published.js'
import { queryKeySchema } from './query-key.js'

const MOST_TRIES = 3

interface Asked {
  readonly key: QueryKey
  /** `gone`: the newer build has no answer to this, as for a plan that was taken out. */
  readonly answer: { readonly data: unknown } | 'gone'
}

/** All queries asked again, and the builds that their answers are from. */
async function askAgain(
  keys: readonly QueryKey[],
  url: string,
): Promise<{ readonly asked: readonly Asked[]; readonly marks: ReadonlySet<string> }> {
  const marks = new Set<string>()
  const client = createTRPCUntypedClient<AnyRouter>({
    links: [
      httpBatchLink({
        url,
        maxURLLength: 4000,
        fetch: async (input, init) => {
          const response = await fetch(input, { signal: init?.signal ?? null })
          const mark = markOfAnswer(response)
          if (mark !== null) marks.add(mark)
          return response
        },
      }),
    ],
  })
  const asked = await Promise.all(
    keys.map(async (key): Promise<Asked> => {
      const [path, options] = queryKeySchema.parse(key)
      try {
        return { key, answer: { data: await client.query(path.join('.'), options?.input) } }
      } catch (error) {
        if (error instanceof TRPCClientError && error.data !== undefined) return { key, answer: 'gone' }
        throw error
      }
    }),
  )
  return { asked, marks }
}

/**
 * Asks everything on screen of the newest build and replaces it in one step; what is remembered but not on screen is
 * forgotten. Rejects, and changes nothing, where the server does not answer.
 * @returns the mark of the build
 */
export async function replaceScreen(queries: QueryClient, url: string): Promise<string> {
  const onScreen = queries
    .getQueryCache()
    .findAll({ type: 'active', predicate: ({ state }) => state.data !== undefined })
  const keys = onScreen.map(({ queryKey }) => queryKey)
  // With nothing on screen there is still a build to learn of.
  const asking = keys.length === 0 ? [[['overview', 'build']]] : keys
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const { asked, marks } = await askAgain(asking, url)
    const [mark] = marks
    if (mark === undefined || marks.size > 1) continue
    notifyManager.batch(() => {
      queries.removeQueries({ type: 'inactive', predicate: ({ state }) => state.data !== undefined })
      for (const { key, answer } of asked) {
        if (answer === 'gone') void queries.resetQueries({ queryKey: key, exact: true })
        else if (keys.includes(key)) queries.setQueryData(key, answer.data)
      }
    })
    return mark
  }
  throw new Error('the published data changes faster than it can be read')
}
