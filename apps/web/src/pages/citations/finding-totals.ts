import type { FindingKind } from '@doi-chieu/core/finding/finding'

interface CountedKind {
  readonly kind: FindingKind
  readonly findings: number
}

/** Findings of each kind whatever their severity, most first: what a link to the kind alone opens. */
export function findingsByKind(totals: readonly CountedKind[]): readonly CountedKind[] {
  const sums = new Map<FindingKind, number>()
  for (const { kind, findings } of totals) sums.set(kind, (sums.get(kind) ?? 0) + findings)
  return [...sums].map(([kind, findings]) => ({ kind, findings })).toSorted((a, b) => b.findings - a.findings)
}
