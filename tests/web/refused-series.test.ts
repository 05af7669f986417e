import { refusalsByReason } from '@doi-chieu/web/pages/data/refused.series'
import { expect, test } from 'vitest'

const refused = (file_name: string, what_vi: string) => ({
  file_name,
  reason: 'unsupported_type' as const,
  what_vi,
  what_en: `${what_vi} (en)`,
  effect_vi: 'Không có trong cơ sở dữ liệu.',
  effect_en: 'Not in the database.',
  next_vi: 'Lưu thành .txt.',
  next_en: 'Save as .txt.',
})

test('files refused with the same words are said once, the reason of most files first', () => {
  const rows = [refused('a.pdf', 'Tệp PDF'), refused('b.doc', 'Tệp Word'), refused('c.doc', 'Tệp Word')]
  const reasons = refusalsByReason(rows, 'vi')
  expect(reasons.map(({ what, files }) => [what, files])).toEqual([
    ['Tệp Word', ['b.doc', 'c.doc']],
    ['Tệp PDF', ['a.pdf']],
  ])
  expect(refusalsByReason(rows, 'en')[0]?.what).toBe('Tệp Word (en)')
  expect(refusalsByReason([], 'vi')).toEqual([])
})
