import { expect, test } from 'vitest'
import { documentText } from '@doi-chieu/ingest/normalize/document-text'
import { canonicalText } from '@doi-chieu/ingest/normalize/canonical-text'

const flatOf = (text: string): string => documentText(canonicalText(text)).flat

test('a folded copy has no letter of two bytes, whatever the text has', () => {
  const every = Array.from({ length: 0xd800 }, (_, unit) => String.fromCharCode(unit)).join(' ')
  const flat = flatOf(`Kế hoạch ${every} Суд Ελλάς 漢字 ∑ ≈ 　① ☺`)
  expect(/[^\0-\u00ff]/.exec(flat)).toBe(null)
})

test.each([
  ['zalo… và', 'zalo\u0085 va'],
  ['• Sở Nội vụ', '* so noi vu'],
  ['≥ 95% và ≤ 12‰', '\u009b 95% va \u008b 12\u0089'],
  ['xã – “hội”', 'xa - "hoi"'],
])('%s is folded to what rules ask for', (text, folded) => {
  expect(flatOf(`Kế hoạch tuyên truyền cải cách hành chính năm 2024: ${text}`).endsWith(folded)).toBe(true)
})

test('other scripts stay letters, other signs stay none', () => {
  expect(/^[^\p{L}]*\p{L}{3}\s[^\p{L}\s]$/u.test(flatOf('Суд ☺'))).toBe(true)
})
