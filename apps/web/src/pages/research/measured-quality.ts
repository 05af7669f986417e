/** Counts of one kind of fact: read and right, read at all, and there to be read. */
export interface Measured {
  readonly kind: 'numbered' | 'unnumbered' | 'channels' | 'assignments' | 'commitments' | 'partners' | 'findings'
  readonly right: number
  readonly read: number
  readonly there: number
}

/** Whole documents of the last three blind sets (600–609, 700–707, 800–808), each counted at its first run. */
export const BLIND_DOCUMENTS = 27

/** What those first runs gave, all sets together; tests/web holds it to the tables of tests/gold/synthetic/README.md. */
export const blindRuns: readonly Measured[] = [
  { kind: 'numbered', right: 211, read: 214, there: 214 },
  { kind: 'unnumbered', right: 80, read: 85, there: 98 },
  { kind: 'channels', right: 409, read: 421, there: 420 },
  { kind: 'assignments', right: 557, read: 596, there: 646 },
  { kind: 'commitments', right: 451, read: 541, there: 528 },
  { kind: 'partners', right: 153, read: 156, there: 156 },
  { kind: 'findings', right: 39, read: 46, there: 49 },
]
