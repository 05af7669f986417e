import type { DocumentText } from '../normalize/document-text.js'
import { oncePer } from '../normalize/once-per.js'

/** The month that a document's header dates it with, months counted from year 0; null where it names none. */
const monthOfHeader = oncePer(({ flat }: DocumentText): number | null => {
  const match = HEADER_MONTH.exec(flat.slice(0, LONGEST_HEADER))
  return match === null ? null : monthOf(match[1], match[2])
})

/** `Việt Khê, ngày      tháng 10 năm 2025`. Folded. */
const HEADER_MONTH =
  /[a-z],\s{1,3}(?:ngay[\s.\d\u0085_]{0,24})?thang\s{0,3}(\d{1,2})[\s.\u0085_]{1,4}nam\s{0,3}(20\d{2})(?!\d)/
const LONGEST_HEADER = 1200

function monthOf(month: string | undefined, year: string | undefined): number {
  return Number(year) * 12 + Number(month)
}

const DAY = String.raw`(?:\d{1,2}[/.-])?\d{1,2}(?:[/.-]20\d{2}|\s+thang\s+\d{1,2}(?:\s+nam\s+20\d{2})?|\s+nam\s+20\d{2})?`
/** `Từ ngày 01/7/2025 đến ngày 30/9/2025, …`, `Kết quả thí điểm từ tháng 11/2018 đến tháng 9/2019 …`. Folded. */
const PERIOD = new RegExp(
  [
    String.raw`^[\s\-+*]*(?:(?:ket\s+qua|so\s+lieu)\s[^,;:.]{0,40}?|(?:trong\s+)?(?:thoi\s+gian|giai\s+doan)\s+|tinh\s+)?`,
    String.raw`tu\s+(?:(?:dau\s+)?(?:ngay|thang)\s+)?${DAY}\s+den\s+(?:het\s+|cuoi\s+)?(?:ngay\s+|thang\s+)?`,
    String.raw`(?:\d{1,2}(?:[/.-]|\s+thang\s+))?(\d{1,2})(?:[/.-]|\s+nam\s+)(20\d{2})(?!\d)`,
  ].join(''),
)
const LONGEST_PERIOD = 140
/** Letters that such an opening begins with, signs before it apart. */
const OPENS = /^[\s\-+*]*[tkgs]/

/** Whether the sentence that begins at a place opens with a period that had ended before the month of the document: what follows tells how that went. */
export function opensWithPast(document: DocumentText, sentence: number): boolean {
  const { flat } = document
  if (!OPENS.test(flat.slice(sentence, sentence + 8))) return false
  const match = PERIOD.exec(flat.slice(sentence, sentence + LONGEST_PERIOD))
  if (match === null) return false
  const own = monthOfHeader(document)
  return own !== null && monthOf(match[1], match[2]) < own
}
