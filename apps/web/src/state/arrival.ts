import { type ParameterProblem, parseSearch, readViewState, type ViewState } from './view-state.js'

let problems: readonly ParameterProblem[] = []

/** Reads the address the page was opened with, before the router tidies it, and keeps what could not be used. */
export function noteArrival(search: string): ViewState {
  const read = readViewState(parseSearch(search))
  problems = read.problems
  return read.state
}

/** Parameters of the first address that could not be used. */
export function arrivalProblems(): readonly ParameterProblem[] {
  return problems
}
