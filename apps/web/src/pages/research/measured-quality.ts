/** Counts of one kind of fact: read and right, read at all, and there to be read. */
export interface Measured {
  readonly kind: 'numbered' | 'unnumbered' | 'channels' | 'assignments' | 'commitments' | 'partners' | 'findings'
  readonly right: number
  readonly read: number
  readonly there: number
}

/** Whole documents of the two last blind sets (600–609 and 700–707), each counted at its first run. */
export const BLIND_DOCUMENTS = 18

/** What those first runs gave, both sets together; tests/web holds it to the tables of tests/gold/synthetic/README.md. */
export const blindRuns: readonly Measured[] = [
  { kind: 'numbered', right: 142, read: 142, there: 144 },
  { kind: 'unnumbered', right: 53, read: 58, there: 63 },
  { kind: 'channels', right: 287, read: 293, there: 294 },
  { kind: 'assignments', right: 385, read: 406, there: 428 },
  { kind: 'commitments', right: 315, read: 367, there: 350 },
  { kind: 'partners', right: 115, read: 117, there: 117 },
  { kind: 'findings', right: 22, read: 26, there: 27 },
]
