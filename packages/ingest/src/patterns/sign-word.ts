import { wordAt, type DocumentText } from '../normalize/document-text.js'
import { WordTable } from '../normalize/lexicon.js'

/**
 * Words without which a family of rules cannot hold, as bits: most clauses have none of them, and asking for a bit costs
 * less than asking a rule. A word that a rule of the family needs and that is missing here would silence the rule.
 */
export const SIGN = {
  digit: 1,
  /** `định kỳ`, `hàng tháng`, `thường xuyên`, `ít nhất 02 lần`, `vào các ngày`. */
  period: 2,
  /** `báo cáo`, in recognised letters too. */
  report: 4,
  /** `kinh phí`, `dự toán`, `dự trù`. */
  money: 8,
  /** `quý I`, `quý 2`: a date without digits. */
  quarter: 16,
  /** `Báo Cà Mau`. */
  newspaper: 32,
  /** `ứng dụng`. */
  application: 64,
  /** `phụ lục`, `biểu mẫu`. */
  annex: 128,
  /** `mức độ 3`. */
  level: 256,
} as const

const SIGNS: readonly (readonly [RegExp, number])[] = [
  [/\d/, SIGN.digit],
  [/(?<![a-z])(?:d[ij]nh|hang|moi|thuong|nhat|vao)(?![a-z])/, SIGN.period],
  [/(?<![a-z0-9])b[a-z0-9]{1,2}[o0](?![a-z0-9])/, SIGN.report],
  [/(?<![a-z])(?:phi|toan|tru)(?![a-z])/, SIGN.money],
  [/(?<![a-z])quy(?![a-z])/, SIGN.quarter],
  [/(?<![a-z])bao(?![a-z])/, SIGN.newspaper],
  [/(?<![a-z])ung(?![a-z])/, SIGN.application],
  [/(?<![a-z])(?:phu|bieu)(?![a-z])/, SIGN.annex],
  [/(?<![a-z])muc(?![a-z])/, SIGN.level],
]

const signsOfWord = new WordTable('forms', (form) =>
  SIGNS.reduce((bits, [pattern, sign]) => (pattern.test(form) ? bits | sign : bits), 0),
)

/** The signs of the words of a span. A word with stray signs of recognition around its letters counts as the word. */
export function signsIn(document: DocumentText, span: { readonly start: number; readonly end: number }): number {
  const { words } = document
  let signs = 0
  for (let word = wordAt(words, span.start); word < words.count && (words.start[word] ?? 0) < span.end; word++)
    signs |= signsOfWord.get(words.lexicon, words.form[word] ?? 0)
  return signs
}
