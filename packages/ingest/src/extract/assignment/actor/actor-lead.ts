import type { DocumentText } from '../../../normalize/document-text.js'
import { isLetterUnit } from '../../../normalize/letter/letter-kind.js'
import { isAmong, smallLetters } from '../../../normalize/letter/small-letters.js'
import type { Span } from '../../../normalize/span.js'

/** Most characters of the words before a name. */
const LONGEST_LEAD = 120

/** Characters of the longest words before a name in a label: `Đồng chí Thượng tá `. */
export const LONGEST_LABEL_LEAD = 19

/** Words before a name that are no part of it, folded. */
const LEAD_WORDS =
  /^(?:\s|[-+"*_|]|(?:(?:cac\s+)?ong(?:\s?\(ba\)|,?\s+ba|\s?\/\s?ba)?(?=\s+(?:truong|(?:pho\s+)?(?:chu\s+tich|giam\s+doc)|(?:xom|thon|ap|ban|khu|to)\s+truong))|(?:cac\s+)?ong\s?\(ba\)(?:\s?:)?|(?:cac\s+)?ba(?=\s+(?:truong|(?:xom|thon|ap|to)\s+truong))|giao\s+(?:(?:trach\s+nhiem|nhiem\s+vu)\s+)?cho|giao|moi|rieng|doi\s+voi|ve\s+phia|de\s+nghi|yeu\s+cau|phan\s+cong|chi\s+dao|dong\s+chi|cac\s+dong\s+chi(?:\s?:)?)\s)*/

/** Small letters that lead words begin with: `giao`, `mời`, `đề nghị`, `yêu cầu`, `phân công`, `chỉ đạo`, `đồng chí`, `các`, `riêng`, `ông (bà)`, `bà`, `về phía`. */
const LEAD_LETTERS = smallLetters('gmdypcrobv')

const SMALL_M = 0x6d
const SMALL_G = 0x67
const TEACHES = /^giáo/iu
const OTHER_MOI = /^m[ôốớỗ]i\s/iu

/** Length of the words before a name that say what is done to it: `Giao`, `Đề nghị`, `Yêu cầu đồng chí`. */
export function leadLength(document: DocumentText, span: Span): number {
  const { flat, text } = document
  // Most names begin with a letter that no lead word begins with.
  const first = flat.charCodeAt(span.start)
  if (isLetterUnit(first) && !isAmong(LEAD_LETTERS, first)) return 0
  // `môi trường`, `mỗi đơn vị` invite nobody.
  if (first === SMALL_M && (OTHER_MOI.test(text.slice(span.start, span.start + 4)) || saysEach(document, span)))
    return 0
  // `Giáo viên chủ nhiệm` is given to nobody.
  if (first === SMALL_G && TEACHES.test(text.slice(span.start, span.start + 4))) return 0
  return LEAD_WORDS.exec(flat.slice(span.start, Math.min(span.end, span.start + LONGEST_LEAD)))?.[0].length ?? 0
}

const COMRADE = /dong\s+chi\s+$/
/** `BS.`, `CN.` before a name: what somebody has learnt; `Thượng tá`, `Bác sĩ`: the rank. */
const TITLE =
  /^(?:Ông|Bà|ông|bà|Thầy|thầy|Cô|cô|[ĐDđd]\/c|(?:BS(?:CK\s?I{1,2})?|CN|YS|ĐD|DS|KS|TS|ThS)\.|(?:Đại|Thượng|Trung|Thiếu)\s+(?:tá|[uú]y|tướng)|Bác\s+s[iĩỹ])\s+(?=\p{Lu})/u
/** How a title of a person begins. */
const TITLES_OPEN: ReadonlySet<string> = new Set([
  'Ông',
  'ông',
  'Bà ',
  'bà ',
  'Thầ',
  'thầ',
  'Cô ',
  'cô ',
  'Đ/c',
  'đ/c',
  'D/c',
  'd/c',
  'BS.',
  'BSC',
  'CN.',
  'YS.',
  'ĐD.',
  'DS.',
  'KS.',
  'TS.',
  'ThS',
  'Đại',
  'Thư',
  'Tru',
  'Thi',
  'Bác',
])

const LONGEST_TITLE = 16

/** Length of `ông`, `bà`, `đ/c` before a name. */
export function titleLength(text: string, at: number): number {
  return TITLES_OPEN.has(text.slice(at, at + 3)) ? (TITLE.exec(text.slice(at, at + LONGEST_TITLE))?.[0].length ?? 0) : 0
}

/** End of a person's name behind `đồng chí`, `ông`, `bà`; null where none stands there. */
export function personEnd({ flat, text }: DocumentText, span: Span, lead: number, start: number): number | null {
  if (start === span.start || (lead === start && !COMRADE.test(flat.slice(span.start, start)))) return null
  const name = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}(?=\s*[-–,:(]|\s+\p{Ll})/u.exec(
    text.slice(start, Math.min(span.end, start + 40)),
  )
  // `Trưởng phòng Nội vụ` is a post: a name's second word has a capital too.
  return name === null ? null : start + name[0].length
}

/** `Moi co quan, don vi cu …`: without marks `mỗi` and `mời` look alike, but nobody invites one body that has no name. */
export function saysEach({ flat, text }: DocumentText, { start }: { readonly start: number }): boolean {
  return (
    flat.startsWith('moi ', start) &&
    /^moi/i.test(text.slice(start, start + 3)) &&
    ONE_OF_MANY.test(flat.slice(start + 4, start + 24))
  )
}

const ONE_OF_MANY =
  /^(?:co quan|don vi|xa|phuong|huyen|thon|to dan pho|ap|so|phong|nganh|can bo|nguoi|ho|gia dinh)(?:,| (?!nghi|thao|nong|phu nu|cuu))/
