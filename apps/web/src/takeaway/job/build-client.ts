import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client'
import { buildMark, markOfAnswer } from '../../state/published.js'
import type { ApiRouter } from '../../trpc.js'
import { BuildChangedError } from './take-job.js'

export type BuildClient = TRPCClient<ApiRouter>

interface Build {
  readonly build_id: string
  readonly built_at: string
}

/** The API as one build answers it; an answer of any other build is a `BuildChangedError`. */
export function buildClient({ build_id, built_at }: Build): BuildClient {
  const wanted = buildMark(build_id, built_at)
  return createTRPCClient<ApiRouter>({
    links: [
      httpBatchLink({
        url: '/trpc',
        maxURLLength: 4000,
        fetch: async (input, init) => {
          const response = await fetch(input, { signal: init?.signal ?? null })
          const mark = markOfAnswer(response)
          if (mark !== null && mark !== wanted) throw new BuildChangedError(`asked ${build_id}, answered ${mark}`)
          return response
        },
      }),
    ],
  })
}

/** Whether an error is, or was caused by, an answer of another build. */
export function isOfAnotherBuild(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof BuildChangedError) return true
  return false
}
