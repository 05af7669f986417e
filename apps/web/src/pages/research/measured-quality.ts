/** Counts of one kind of fact: read and right, read at all, and there to be read. */
export interface Measured {
  readonly kind: 'numbered' | 'unnumbered' | 'channels' | 'assignments' | 'commitments' | 'partners' | 'findings'
  readonly right: number
  readonly read: number
  readonly there: number
}

/** Whole documents of the last five blind sets (600–609, 700–707, 800–808, 900–907, 910–917), each counted at its first run. */
export const BLIND_DOCUMENTS = 43

/** What those first runs gave, all sets together; tests/web holds it to the tables of tests/gold/synthetic/README.md. */
export const blindRuns: readonly Measured[] = [
  { kind: 'numbered', right: 327, read: 330, there: 331 },
  { kind: 'unnumbered', right: 110, read: 116, there: 130 },
  { kind: 'channels', right: 611, read: 638, there: 647 },
  { kind: 'assignments', right: 910, read: 974, there: 1067 },
  { kind: 'commitments', right: 668, read: 791, there: 825 },
  { kind: 'partners', right: 221, read: 228, there: 237 },
  { kind: 'findings', right: 66, read: 74, there: 95 },
]
