import type { FindingKind } from '@doi-chieu/core/finding/finding'

interface CountedKind {
  readonly kind: FindingKind
  readonly findings: number
}

/** Documents that no plan may rest on any more: what is asked first, however few they are. */
const NO_LONGER_IN_FORCE: ReadonlySet<FindingKind> = new Set(['expired_document', 'replaced_document'])

/** Findings of each kind whatever their severity, documents no longer in force first, then by count: what a link to the kind alone opens. */
export function findingsByKind(totals: readonly CountedKind[]): readonly CountedKind[] {
  const sums = new Map<FindingKind, number>()
  for (const { kind, findings } of totals) sums.set(kind, (sums.get(kind) ?? 0) + findings)
  return [...sums]
    .map(([kind, findings]) => ({ kind, findings }))
    .toSorted(
      (a, b) =>
        Number(NO_LONGER_IN_FORCE.has(b.kind)) - Number(NO_LONGER_IN_FORCE.has(a.kind)) || b.findings - a.findings,
    )
}
