/** Counts of one kind of fact: read and right, read at all, and there to be read. */
export interface Measured {
  readonly kind: 'numbered' | 'unnumbered' | 'channels' | 'assignments' | 'commitments' | 'partners' | 'findings'
  readonly right: number
  readonly read: number
  readonly there: number
}

/** Whole documents of the last nine blind sets (600–609, 700–707, 800–808, 900–907, 910–917, 920–927, 930–937, 940–947, 948–955), each counted at its first run. */
export const BLIND_DOCUMENTS = 75

/** What those first runs gave, all sets together; tests/web holds it to the tables of tests/gold/synthetic/README.md. */
export const blindRuns: readonly Measured[] = [
  { kind: 'numbered', right: 555, read: 562, there: 567 },
  { kind: 'unnumbered', right: 183, read: 197, there: 215 },
  { kind: 'channels', right: 1091, read: 1142, there: 1146 },
  { kind: 'assignments', right: 1724, read: 1835, there: 1991 },
  { kind: 'commitments', right: 1218, read: 1402, there: 1457 },
  { kind: 'partners', right: 452, read: 464, there: 473 },
  { kind: 'findings', right: 149, read: 161, there: 194 },
]
