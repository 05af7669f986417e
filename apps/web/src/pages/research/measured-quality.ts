/** Counts of one kind of fact: read and right, read at all, and there to be read. */
interface Measured {
  readonly kind: 'numbered' | 'unnumbered' | 'channels' | 'assignments' | 'commitments' | 'partners' | 'findings'
  readonly right: number
  readonly read: number
  readonly there: number
}

/** Whole documents of the last ten blind sets (600–609, 700–707, 800–808, 900–907, 910–917, 920–927, 930–937, 940–947, 948–955, 956–963), each counted at its first run. */
export const BLIND_DOCUMENTS = 83

/** What those first runs gave, all sets together; tests/web holds it to the tables of tests/gold/synthetic/README.md. */
export const blindRuns: readonly Measured[] = [
  { kind: 'numbered', right: 625, read: 632, there: 637 },
  { kind: 'unnumbered', right: 200, read: 215, there: 232 },
  { kind: 'channels', right: 1225, read: 1277, there: 1286 },
  { kind: 'assignments', right: 1965, read: 2095, there: 2284 },
  { kind: 'commitments', right: 1362, read: 1558, there: 1612 },
  { kind: 'partners', right: 566, read: 580, there: 590 },
  { kind: 'findings', right: 179, read: 197, there: 233 },
]
