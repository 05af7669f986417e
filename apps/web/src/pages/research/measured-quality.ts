/** Counts of one kind of fact: read and right, read at all, and there to be read. */
export interface Measured {
  readonly kind: 'numbered' | 'unnumbered' | 'channels' | 'assignments' | 'commitments' | 'partners' | 'findings'
  readonly right: number
  readonly read: number
  readonly there: number
}

/** Whole documents of the last four blind sets (600–609, 700–707, 800–808, 900–907), each counted at its first run. */
export const BLIND_DOCUMENTS = 35

/** What those first runs gave, all sets together; tests/web holds it to the tables of tests/gold/synthetic/README.md. */
export const blindRuns: readonly Measured[] = [
  { kind: 'numbered', right: 266, read: 269, there: 270 },
  { kind: 'unnumbered', right: 99, read: 105, there: 119 },
  { kind: 'channels', right: 502, read: 521, there: 520 },
  { kind: 'assignments', right: 727, read: 775, there: 832 },
  { kind: 'commitments', right: 544, read: 644, there: 641 },
  { kind: 'partners', right: 190, read: 195, there: 195 },
  { kind: 'findings', right: 52, read: 59, there: 68 },
]
