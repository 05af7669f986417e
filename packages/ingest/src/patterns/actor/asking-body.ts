import { foldedPhrases } from '../folded-phrases.js'

/** Words behind `sở`, `phòng`, `ban` that make them something else, and behind `bộ` that make it a ministry. */
const NO_DEPARTMENT = String.raw`luong|lieu|dien|ho|diem|huu|tay|hoa|sanh|voi|ket|luoc|\d`
const NO_DIVISION = 'chong|trao|phu|ngua|hop|cach'
const NO_BOARD = 'hanh|bo|giao|do|phat|ghi'
const MINISTRIES = foldedPhrases([
  'quốc phòng|tài chính|nội vụ|tư pháp|y tế|xây dựng|công thương|giáo dục|lao động|khoa học|nông nghiệp|văn hóa|thông tin',
])

/**
 * How a body begins that asks others: `Sở Nội vụ đề nghị …`. The words behind tell it from `Ban hành văn bản đề nghị …` and
 * `Số liệu …`, which fold alike. A piece of a pattern, folded.
 */
export const askingBody = [
  String.raw`(?:so(?!\s+(?:${NO_DEPARTMENT}))|phong(?!,|\s+(?:${NO_DIVISION}))|ban(?!\s+(?:${NO_BOARD}))`,
  String.raw`van\s+phong|cong\s+an|(?:chi|tong)\s+cuc|cuc|bo(?=\s+(?:${MINISTRIES})))`,
].join('|')

/** What the piece finds and what it leaves, folded. */
export const askingBodyExamples: readonly { readonly example: string; readonly counterExample: string }[] = [
  { example: 'so noi vu', counterExample: 'so lieu thong ke' },
  { example: 'so tai chinh', counterExample: 'so luong ho so' },
  { example: 'ban to chuc huyen uy', counterExample: 'ban hanh van ban' },
  { example: 'phong tu phap', counterExample: 'phong, chong tham nhung' },
  { example: 'chi cuc thu y', counterExample: 'chi tieu giao' },
  { example: 'bo xay dung', counterExample: 'bo tieu chi' },
  { example: 'cong an tinh', counterExample: 'cong viec' },
]
