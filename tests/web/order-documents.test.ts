import { orderDocuments } from '@doi-chieu/web/charts/citation-matrix/order-documents'
import { expect, test } from 'vitest'

const document = (legal_document_id: string, issuer_level: 'central' | 'province' | null, plans_with: number) => ({
  legal_document_id,
  issuer_level,
  plans_with,
  number: legal_document_id,
  doc_type: 'Kế hoạch',
  issuer: null,
  issued_on: null,
  title: null,
  source: 'cited_only' as const,
  citations: plans_with,
})
const documents = [document('unknown', null, 3), document('province', 'province', 1), document('central', 'central', 2)]
const mark = (citations: number) => ({ citations, roles: [] })
const marks = new Map([
  [
    'a',
    new Map([
      ['province', mark(4)],
      ['unknown', mark(1)],
    ]),
  ],
  ['b', new Map([['central', mark(2)]])],
])

test.each([
  ['place', ['central', 'province', 'unknown'], true],
  ['name', ['central', 'province', 'unknown'], true],
  ['total', ['unknown', 'central', 'province'], false],
  ['least', ['province', 'central', 'unknown'], false],
  ['by.a', ['province', 'unknown', 'central'], false],
  ['least.a', ['central', 'unknown', 'province'], false],
  ['by.b', ['central', 'province', 'unknown'], false],
  // A column that is not there any more: the usual order, never an odd one.
  ['by.gone', ['central', 'province', 'unknown'], true],
] as const)('sort=%s', (sort, expected, byLevel) => {
  const ordered = orderDocuments(documents, marks, sort)
  expect(ordered.documents.map(({ legal_document_id }) => legal_document_id)).toEqual(expected)
  expect(ordered.byLevel).toBe(byLevel)
})
