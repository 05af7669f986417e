import type { Problem } from '@doi-chieu/core/problem/problem'
import { initTRPC, TRPCError } from '@trpc/server'
import type { BuildState } from './overview/answers.js'
import { internalProblem, invalidInputProblem, problemForCode } from './problems.js'
import { ProblemError } from './problem-error.js'
import type { Snapshot } from './database/snapshot.js'
import { ZodError } from 'zod'

/** What a procedure gets: the build that this HTTP request sees (null while none is published) and the state to report. */
export interface ApiContext {
  readonly snapshot: Snapshot | null
  readonly state: BuildState
}

/** The problem to show for an error: the one it carries, the field of an invalid input, or a plain one for its code. */
function problemOf(error: TRPCError): Problem {
  if (error.cause instanceof ProblemError) return error.cause.problem
  if (error.code === 'BAD_REQUEST' && error.cause instanceof ZodError) return invalidInputProblem(error.cause)
  if (error.code === 'INTERNAL_SERVER_ERROR') return internalProblem
  return problemForCode(error.code)
}

const t = initTRPC.context<ApiContext>().create({
  isDev: false,
  errorFormatter: ({ shape, error }) => {
    const problem = problemOf(error)
    // An internal error's own message may hold SQL or a path: it goes to the log, not to the page.
    return { ...shape, message: problem.en.what, data: { ...shape.data, problem } }
  },
})

export const router = t.router
export const procedure = t.procedure

/** A procedure that reads the published build; without one it answers PRECONDITION_FAILED with the reason. */
export const publishedProcedure = t.procedure.use(({ ctx, next }) => {
  if (ctx.snapshot === null) {
    const problem = ctx.state.problem ?? internalProblem
    throw new TRPCError({ code: 'PRECONDITION_FAILED', message: problem.en.what, cause: new ProblemError(problem) })
  }
  return next({ ctx: { ...ctx, snapshot: ctx.snapshot } })
})
