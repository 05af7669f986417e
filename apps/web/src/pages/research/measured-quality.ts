/** Counts of one kind of fact: read and right, read at all, and there to be read. */
export interface Measured {
  readonly kind: 'numbered' | 'unnumbered' | 'channels' | 'assignments' | 'commitments' | 'partners' | 'findings'
  readonly right: number
  readonly read: number
  readonly there: number
}

/** Whole documents of the last seven blind sets (600–609, 700–707, 800–808, 900–907, 910–917, 920–927, 930–937), each counted at its first run. */
export const BLIND_DOCUMENTS = 59

/** What those first runs gave, all sets together; tests/web holds it to the tables of tests/gold/synthetic/README.md. */
export const blindRuns: readonly Measured[] = [
  { kind: 'numbered', right: 448, read: 451, there: 452 },
  { kind: 'unnumbered', right: 143, read: 151, there: 171 },
  { kind: 'channels', right: 847, read: 887, there: 890 },
  { kind: 'assignments', right: 1355, read: 1442, there: 1540 },
  { kind: 'commitments', right: 935, read: 1084, there: 1133 },
  { kind: 'partners', right: 344, read: 355, there: 364 },
  { kind: 'findings', right: 110, read: 120, there: 146 },
]
