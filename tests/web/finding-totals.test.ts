import { findingsByKind } from '@doi-chieu/web/pages/citations/finding-totals'
import { expect, test } from 'vitest'

test('documents no longer in force come first, then what is found most, whatever its severity', () => {
  const totals = [
    { kind: 'year_mismatch', findings: 30 },
    { kind: 'date_conflict', findings: 29 },
    { kind: 'date_conflict', findings: 4 },
    { kind: 'expired_document', findings: 2 },
    { kind: 'replaced_document', findings: 3 },
  ] as const
  expect(findingsByKind(totals)).toEqual([
    { kind: 'replaced_document', findings: 3 },
    { kind: 'expired_document', findings: 2 },
    { kind: 'date_conflict', findings: 33 },
    { kind: 'year_mismatch', findings: 30 },
  ])
})
