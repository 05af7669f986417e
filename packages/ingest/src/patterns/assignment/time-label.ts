const YEAR = String.raw`(?:\s*[/-]\s*\d{4}|\s+nam\s+\d{4})?`
const MONTHS = String.raw`thang\s+\d{1,2}(?:\s*(?:,|-|va|den)\s*(?:thang\s+)?\d{1,2}(?!\d)){0,3}`
const QUARTERS = String.raw`quy\s+(?:i{1,3}|iv|[1-4])(?:\s*(?:,|-|va)\s*(?:quy\s+)?(?:i{1,3}|iv|[1-4]))?`
const WEEKS = String.raw`tuan\s+(?:thu\s+)?\d{1,2}(?:\s*(?:,|-|va|den)\s*(?:tuan\s+)?\d{1,2}(?![/.\d])){0,3}(?:\s+(?:cua\s+)?thang\s+\d{1,2})?`
const DAY = String.raw`(?:ngay\s+)?\d{1,2}\s*[/.]\s*\d{1,2}(?:\s*[/.]\s*\d{4})?`

/** `Tháng 3:`, `Quý II/2025:`, `Từ tháng 4 đến tháng 6:`: a time with a colon that opens a paragraph. Folded. */
export const timeLabel = new RegExp(
  String.raw`^(?:trong\s+|tu\s+|vao\s+)?(?:(?:dau|giua|cuoi)\s+)?(?:${MONTHS}|${QUARTERS}|${WEEKS}|0?6\s+thang\s+(?:dau|cuoi)\s+nam|${DAY}\s+den\s+(?:het\s+)?${DAY})${YEAR}(?:\s*\([^():;]{3,36}\))?\s?:\s+(?=\S)`,
)

const TIME = String.raw`(?:(?:trong|tu|vao|den|het|truoc|sau|khoang|cham\s+nhat|dau|giua|cuoi|ngay)\s+)*(?:(?:${MONTHS}|${QUARTERS}|${WEEKS}|0?[369]\s+thang\s+(?:dau|cuoi)\s+nam)${YEAR}|${DAY}|nam\s+20\d{2})`
const STAGE = String.raw`(?:giai\s+doan|dot(?:\s+cao\s+diem)?|buoc|chang|moc)(?:\s+(?:thu\s+)?(?:\d{1,2}|i{1,3}|iv|v|nhat|hai|ba|tu))?(?![a-z\d])[\s:(,–-]*`

/** `Tuần 2 (27/6 - 03/7):`, `Giai đoạn 1: từ tháng 3 đến tháng 6`: a time and nothing else, above what is to be done then. Folded, without its colon. */
export const timeAlone = new RegExp(
  String.raw`^(?:${STAGE})?${TIME}(?:\s*(?:,|-|–|den|va)\s*${TIME})?[)\s]*(?:\([^():;]{3,40}\))?\s*$`,
)

/** `Ngày 05/01:`, `Trước ngày 20/01:`, `Từ 01/02 - 28/02:` before who acts. Such a day may begin a line of a sentence too: it parts no paragraphs. Folded. */
export const dayLabel = new RegExp(
  String.raw`^(?:truoc\s+|tu\s+|den\s+)?${DAY}(?:\s*(?:-|–|den)\s*(?:het\s+)?${DAY})?\s?:\s+(?=\S)`,
)

export const dayLabels = {
  name: 'dayLabel',
  pattern: dayLabel,
  example: 'tu 01/02 - 28/02: hoi dong tham dinh',
  counterExample: 'ngay lam viec: tu thu hai',
} as const

/** Most characters of such a label. */
export const longestTimeLabel = 90

/** What it finds and what it leaves. */
export const timeLabels = {
  name: 'timeLabel',
  pattern: timeLabel,
  example: 'quy ii/2025: van phong to chuc hoi thi',
  counterExample: 'quy dinh: cac don vi',
} as const

export const timesAlone = {
  name: 'timeAlone',
  pattern: timeAlone,
  example: 'tuan 2 (27/6 - 03/7/2022)',
  counterExample: 'tuan le bien va hai dao',
} as const
