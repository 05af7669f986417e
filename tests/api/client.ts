import type { AppRouter } from '@doi-chieu/api/router'
import { problemSchema, type Problem } from '@doi-chieu/core/problem/problem'
import { createTRPCClient, httpBatchLink, httpLink, TRPCClientError } from '@trpc/client'
import { z } from 'zod'

/** A typed client of the running server: one HTTP request a call. */
export const clientOf = (url: string) => createTRPCClient<AppRouter>({ links: [httpLink({ url: `${url}/trpc` })] })

/** Calls made in one tick go out as one HTTP request; `onAnswer` sees each answer's build id. */
export const batchingClientOf = (url: string, onAnswer: (buildId: string | null) => void) =>
  createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: `${url}/trpc`,
        fetch: async (input, init) => {
          const answer = await fetch(input, { ...init, body: null, signal: null })
          onAnswer(answer.headers.get('x-build-id'))
          return answer
        },
      }),
    ],
  })

const errorDataSchema = z.object({ code: z.string(), httpStatus: z.number(), problem: problemSchema })

/** The error that a call ends with. Throws when it does not fail. */
export async function failureOf(
  call: Promise<unknown>,
): Promise<{ readonly code: string; readonly status: number; readonly problem: Problem }> {
  try {
    await call
  } catch (error) {
    if (!(error instanceof TRPCClientError)) throw error
    const { code, httpStatus, problem } = errorDataSchema.parse(error.data)
    return { code, status: httpStatus, problem }
  }
  throw new Error('the call did not fail')
}

const answerSchema = z.object({ error: z.object({ data: errorDataSchema }) })

/** A raw request of which the client library would not let us make the mistake. */
export async function rawFailure(url: string, init?: RequestInit) {
  const answer = await fetch(url, init)
  const body: unknown = await answer.json()
  return { status: answer.status, ...answerSchema.parse(Array.isArray(body) ? body[0] : body).error.data }
}
