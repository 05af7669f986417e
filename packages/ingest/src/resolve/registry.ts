import type { Locality, LocalitySuccessor } from '@doi-chieu/core/locality/locality'

/** The administrative units, each in one period, and what became of them. */
export interface Registry {
  readonly localities: readonly Locality[]
  readonly successors: readonly LocalitySuccessor[]
}

export function loadRegistry(): Registry {
  return { localities: [], successors: [] }
}
