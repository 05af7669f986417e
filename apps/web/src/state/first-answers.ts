import type { QueryClient } from '@tanstack/react-query'

/** Resolves when every query under way has its answer or its error, at the latest after `ms` milliseconds. */
export function answersWithin(queries: QueryClient, ms: number): Promise<void> {
  if (queries.isFetching() === 0) return Promise.resolve()
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      stopListening()
      resolve()
    }
    const timer = setTimeout(done, ms)
    const stopListening = queries.getQueryCache().subscribe(() => {
      if (queries.isFetching() === 0) done()
    })
  })
}
