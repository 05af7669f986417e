import { likelySameDocument } from '@doi-chieu/core/plan/same-document'
import { expect, test } from 'vitest'

const plan = {
  doc_number: '12/KH-UBND',
  doc_symbol: 'KH-UBND',
  title: 'Tuyên truyền cải cách hành chính năm 2024',
  doc_date: '2024-01-15',
  plan_year: 2024,
  locality_id: 'xa-a',
  locality_name: 'xã A',
  locality_level: 'commune',
} as const
const blank = { ...plan, doc_number: null }

test.each([
  ['other bytes, the same marks', plan, plan],
  ['a number with a zero before it and spaces', plan, { ...plan, doc_number: '012 / KH-UBND' }],
  ['a title that one copy lost the accents of', { ...plan, title: 'Tuyen truyen' }, plan],
  ['blank numbers under one title and day', blank, { ...blank, title: 'TUYÊN TRUYỀN cải cách  hành chính năm 2024' }],
  ['days left blank', { ...blank, doc_date: null }, { ...blank, doc_date: null }],
  ['a unit that the registry does not know', { ...plan, locality_id: null }, { ...plan, locality_id: null }],
] as const)('one document: %s', (_why, one, other) => {
  expect(likelySameDocument([one, other])).toEqual([[one, other]])
})

test.each([
  ['another number', { doc_number: '13/KH-UBND' }],
  ['a number that only begins alike', { doc_number: '120/KH-UBND' }],
  ['another day', { doc_date: '2024-01-16' }],
  ['another unit', { locality_id: 'xa-b', locality_name: 'xã B' }],
  ['another body of the same province', { locality_name: 'Sở Y tế', locality_level: 'department' }],
  ['another year', { plan_year: 2025 }],
  ['a blank number', { doc_number: null }],
  ['a date without its day', { doc_date: '2024-01' }],
] as const)('two documents: %s', (_why, other) => {
  expect(likelySameDocument([plan, { ...plan, ...other }])).toEqual([])
})

test('too little known tells nothing: no unit, neither number nor title, neither year nor date', () => {
  for (const unknown of [
    { ...plan, doc_date: null, plan_year: null },
    { ...plan, locality_id: null, locality_name: null },
    { ...blank, title: null },
  ])
    expect(likelySameDocument([unknown, unknown])).toEqual([])
})

test('a third copy joins its group; groups stand as their first plans do', () => {
  const other = { ...plan, doc_number: '99/KH-UBND' }
  expect(likelySameDocument([other, plan, plan, other, plan])).toEqual([
    [other, other],
    [plan, plan, plan],
  ])
})
