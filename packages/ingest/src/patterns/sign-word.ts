import { wordAt, type DocumentText } from '../normalize/document-text.js'
import { withLettersMeant } from '../normalize/scan/misread-letter.js'
import type { Lexicon } from '../normalize/word/lexicon.js'
import { WordNumbers } from '../normalize/word/word-array.js'
import { quantityUnits, spokenEnds } from './commitment/quantity-unit.js'

/**
 * Words without which a family of rules cannot hold, as bits: most clauses have none of them, and asking for a bit costs
 * less than asking a rule. A word that a rule of the family needs and that is missing here would silence the rule.
 *
 * A sign is one word, or two words side by side where either alone is too common (`định`, `kỳ`): the bit of a pair stands
 * behind the bits that its first and its second word have on the way there (`withPairs`).
 */
export const SIGN = {
  digit: 1,
  /** `phụ lục`, `biểu mẫu`. */
  annex: 1 << 2,
  /** `kèm theo`, `chi tiết tại`. */
  attached: 1 << 3,
  /** A year of this or the last century. */
  year: 1 << 4,
  /** `không tổ chức`, `hạn chế in`. */
  refusal: 1 << 5,
  /** `phối hợp giữa`. */
  between: 1 << 6,
  /** `mức độ 3`. */
  level: 1 << 7,
  /** `là đầu mối`. */
  hub: 1 << 8,
  /** `định kỳ`, `hàng tháng`, `thường xuyên`, `ít nhất 02 lần`, `vào các ngày`, `quý, năm`, `6 tháng`. */
  period: 1 << 11,
  /** `báo cáo`, in recognised letters too; `sơ kết`, `gửi kết quả`. */
  report: 1 << 14,
  /** `kinh phí`, `ngân sách`, `dự toán`, `dự trù`. */
  money: 1 << 17,
  /** `quý I`, `quý 2`, `trước Tết`, `trước năm học mới`: a date without digits. */
  quarter: 1 << 20,
  /** `04 bài`: a number and what it counts. */
  quantity: 1 << 26,
  /** `địa bàn`, in recognised letters too. */
  scope: 1 << 29,
  /** Any word at all: a line of dots and dashes has none. */
  word: 1 << 30,
  /** `được giao`. */
  given: 1 << 31,
} as const

const WORDS: readonly (readonly [RegExp, number])[] = [
  [/\d/, SIGN.digit],
  [/(?<![a-z])(?:phu|bieu)(?![a-z])/, SIGN.annex],
  [/kem|tiet/, SIGN.attached],
  [/^(?:19|20)\d{2}/, SIGN.year],
  [/(?:khong|che|tranh|chua)$/, SIGN.refusal],
  [/giua$/, SIGN.between],
  [/(?<![a-z])muc(?![a-z])/, SIGN.level],
  [/(?<![a-z])dau(?![a-z])/, SIGN.hub],
  [/(?<![a-z])duoc(?![a-z])/, SIGN.given],
  [/(?<![a-z])ns(?:nn|dp|tw)(?![a-z])/, SIGN.money],
]

/** The end of a first word, and how a second one begins: stray signs of recognition may stand around both. */
const PAIRS: readonly (readonly [first: RegExp, second: RegExp, sign: number])[] = [
  [
    /(?<![a-z])(?:d[ij]nh|hang|moi|tung|thuong|nhat|vao|quy|sau|ba|12|0?1|\d*[2369])$/,
    /^(?:ky|tuan|thang|quy|nam|ngay|hoc$|sau|cac|xuyen|ca$|cuoi|va$|mot$|\d)/,
    SIGN.period,
  ],
  [
    /(?<![a-z0-9])b[a-z0-9]{1,2}[o0]$|(?<![a-z])(?:so|tong|hop|gui)$/,
    /^(?:c[a-z0-9]{1,2}[o0](?![a-z0-9])|ket$|so$|tong$|ve$|lieu$|phong$|van$|ubnd$|uy$)/,
    SIGN.report,
  ],
  [/(?:kinh|du|ngan|nguon|von|muc|ty|ti|trieu|nghin|\d)$/, /^(?:phi|toan|tru|sach|von|dau|dong)/, SIGN.money],
  [/(?<![a-z])quy$/, /^[i1-4]/, SIGN.quarter],
  [/(?<![a-z])truoc$/, /^(?:dip|tet|them|khi|nam|khai|le|ngay|mua)$/, SIGN.quarter],
  [
    new RegExp(`(?:\\d|(?<![a-z])(?:thang|tuan|quy|${spokenEnds.join('|')}))\\)?$`),
    new RegExp(`^(?:cai|chiec|${[...quantityUnits.keys()].map((unit) => unit.split(' ')[0]).join('|')})(?![a-z])`),
    SIGN.quantity,
  ],
  [/(?:nhat|thieu|duoi|co|la|dat|tu)$/, /^\d/, SIGN.quantity],
  [/^d[a-z]{1,2}$/, /^b[a-z]n$/, SIGN.scope],
]
const ALL_PAIRS = PAIRS.reduce((bits, [, , sign]) => bits | sign, 0)

// Words are numbered as they stand, rules read the fold of a damaged text with its misread letters put right: both count.
const signsOfWord = new WordNumbers('forms', (form) => {
  const meant = withLettersMeant(form)
  return meant === form ? bitsOf(form) : bitsOf(form) | bitsOf(meant)
})

function bitsOf(form: string): number {
  let bits: number = SIGN.word
  for (const [pattern, sign] of WORDS) if (pattern.test(form)) bits |= sign
  for (const [first, second, sign] of PAIRS)
    bits |= (first.test(form) ? sign >> 2 : 0) | (second.test(form) ? sign >> 1 : 0)
  return bits
}

/** The bits of each word of a lexicon, by form; those of pairs come about by `withPairs`. */
export function signsByForm(lexicon: Lexicon): Int32Array {
  return signsOfWord.of(lexicon)
}

/** The signs of a word and of the pair that it makes with the word before it, from the bits of both (0 where none stands before). */
export function withPairs(before: number, bits: number): number {
  return bits | ((before << 2) & (bits << 1) & ALL_PAIRS)
}

/** The signs of the words that begin in a span. Clauses and segments know theirs already (`Clause.signs`, `segmentSigns`). */
export function signsIn({ words }: DocumentText, span: { readonly start: number; readonly end: number }): number {
  const known = signsOfWord.of(words.lexicon)
  let signs = 0
  let before = 0
  for (let word = wordAt(words, span.start); word < words.count && (words.start[word] ?? 0) < span.end; word++) {
    const bits = known[words.form[word] ?? 0] ?? 0
    signs |= withPairs(before, bits)
    before = bits
  }
  return signs
}
