const YEAR = String.raw`(?:\s*[/-]\s*\d{4}|\s+nam\s+\d{4})?`
const MONTHS = String.raw`thang\s+\d{1,2}(?:\s*(?:,|-|va|den)\s*(?:thang\s+)?\d{1,2}(?!\d)){0,3}`
const QUARTERS = String.raw`quy\s+(?:i{1,3}|iv|[1-4])(?:\s*(?:,|-|va)\s*(?:quy\s+)?(?:i{1,3}|iv|[1-4]))?`
const DAY = String.raw`(?:ngay\s+)?\d{1,2}\s*[/.]\s*\d{1,2}(?:\s*[/.]\s*\d{4})?`

/** `Tháng 3:`, `Quý II/2025:`, `Từ tháng 4 đến tháng 6:`: a time with a colon that opens a paragraph. Folded. */
export const timeLabel = new RegExp(
  String.raw`^(?:trong\s+|tu\s+|vao\s+)?(?:(?:dau|giua|cuoi)\s+)?(?:${MONTHS}|${QUARTERS}|0?6\s+thang\s+(?:dau|cuoi)\s+nam|${DAY}\s+den\s+(?:het\s+)?${DAY})${YEAR}\s?:\s+(?=\S)`,
)

/** Most characters of such a label. */
export const longestTimeLabel = 48

/** What it finds and what it leaves. */
export const timeLabels = {
  name: 'timeLabel',
  pattern: timeLabel,
  example: 'quy ii/2025: van phong to chuc hoi thi',
  counterExample: 'quy dinh: cac don vi',
} as const
