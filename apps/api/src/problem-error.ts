import type { Problem } from '@doi-chieu/core/problem/problem'

/** Carries a problem through tRPC to the error formatter. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.en.what)
    this.name = 'ProblemError'
    this.problem = problem
  }
}
