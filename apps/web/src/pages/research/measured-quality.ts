/** Counts of one kind of fact: read and right, read at all, and there to be read. */
export interface Measured {
  readonly kind: 'numbered' | 'unnumbered' | 'channels' | 'assignments' | 'commitments' | 'partners' | 'findings'
  readonly right: number
  readonly read: number
  readonly there: number
}

/** Whole documents of the last six blind sets (600–609, 700–707, 800–808, 900–907, 910–917, 920–927), each counted at its first run. */
export const BLIND_DOCUMENTS = 51

/** What those first runs gave, all sets together; tests/web holds it to the tables of tests/gold/synthetic/README.md. */
export const blindRuns: readonly Measured[] = [
  { kind: 'numbered', right: 398, read: 401, there: 402 },
  { kind: 'unnumbered', right: 130, read: 138, there: 156 },
  { kind: 'channels', right: 741, read: 773, there: 779 },
  { kind: 'assignments', right: 1124, read: 1191, there: 1284 },
  { kind: 'commitments', right: 794, read: 929, there: 962 },
  { kind: 'partners', right: 293, read: 302, there: 310 },
  { kind: 'findings', right: 90, read: 99, there: 123 },
]
