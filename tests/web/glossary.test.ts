import { allCodeLists } from '@doi-chieu/core/code/all-code-lists'
import { en } from '@doi-chieu/web/i18n/en'
import { viLate as vi } from '@doi-chieu/web/i18n/vi-late'
import { findEntries, glossaryEntries } from '@doi-chieu/web/pages/glossary/glossary-entries'
import { expect, test } from 'vitest'

test('every code list of the database has a title in both languages', () => {
  const names = allCodeLists.map(({ name }) => name).toSorted()
  expect(Object.keys(vi.glossary.lists).toSorted()).toEqual(names)
  expect(Object.keys(en.glossary.lists).toSorted()).toEqual(names)
})

test.each(['vi', 'en'] as const)('every code and term has a meaning (%s)', (language) => {
  const entries = glossaryEntries(language)
  expect(entries.length).toBeGreaterThan(allCodeLists.reduce((sum, { codes }) => sum + codes.length, 0))
  for (const entry of entries) expect([entry.label, entry.definition].every((text) => text !== '')).toBe(true)
})

test.each([
  ['truyen thanh', 'loudspeaker_radio'],
  ['TRUYỀN THANH', 'loudspeaker_radio'],
  ['loudspeaker_radio', 'loudspeaker_radio'],
  ['thay thế văn bản', 'replaced_document'],
  ['pa nô', 'billboard_banner'],
])('%s finds %s', (asked, code) => {
  expect(findEntries(glossaryEntries('vi'), asked).map((entry) => entry.code)).toContain(code)
})

test.each(['zzz', 'truyền thanh zzz'])('%s finds nothing', (asked) => {
  expect(findEntries(glossaryEntries('vi'), asked)).toEqual([])
})

test('nothing asked finds everything', () => {
  expect(findEntries(glossaryEntries('vi'), ' ')).toHaveLength(glossaryEntries('vi').length)
})
