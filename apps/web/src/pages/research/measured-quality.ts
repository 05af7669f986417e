/** Counts of one kind of fact: read and right, read at all, and there to be read. */
export interface Measured {
  readonly kind: 'numbered' | 'unnumbered' | 'channels' | 'assignments' | 'commitments' | 'partners' | 'findings'
  readonly right: number
  readonly read: number
  readonly there: number
}

/** Whole documents of the last eight blind sets (600–609, 700–707, 800–808, 900–907, 910–917, 920–927, 930–937, 940–947), each counted at its first run. */
export const BLIND_DOCUMENTS = 67

/** What those first runs gave, all sets together; tests/web holds it to the tables of tests/gold/synthetic/README.md. */
export const blindRuns: readonly Measured[] = [
  { kind: 'numbered', right: 488, read: 495, there: 500 },
  { kind: 'unnumbered', right: 159, read: 169, there: 191 },
  { kind: 'channels', right: 955, read: 1005, there: 1006 },
  { kind: 'assignments', right: 1486, read: 1586, there: 1727 },
  { kind: 'commitments', right: 1055, read: 1227, there: 1282 },
  { kind: 'partners', right: 374, read: 386, there: 394 },
  { kind: 'findings', right: 130, read: 142, there: 175 },
]
