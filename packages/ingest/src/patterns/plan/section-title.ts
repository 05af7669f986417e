import type { NamedPatternExample } from '../pattern-example.js'

/** The title of the section on who does what, and nothing else. Folded, with single spaces. */
export const whoDoesWhatTitle = {
  name: 'whoDoesWhatTitle',
  pattern: /^(?:to chuc(?: trien khai)? thuc hien|phan cong(?: nhiem vu| trach nhiem| to chuc| thuc hien)+)$/,
  example: 'to chuc thuc hien',
  counterExample: 'phan cong nhiem vu cho cac',
} as const satisfies NamedPatternExample
