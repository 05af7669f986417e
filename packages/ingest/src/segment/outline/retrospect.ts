import { foldedPhrases } from '../../patterns/folded-phrases.js'

/** Headings of what has been done: nothing below them is a means, a duty or an aim of this plan. */
const DONE = [
  String.raw`(?:những )?kết quả (?:đạt được|thực hiện|triển khai|nổi bật|chủ yếu|năm 20\d{2}|giai đoạn|và (?:nguyên nhân|tồn tại|hạn chế))`,
  'nguyên nhân(?![a-z])',
  'khái quát (?:kết quả|tình hình)',
  'tình hình (?:thực hiện|triển khai|và kết quả|chung)',
  String.raw`đánh giá (?:chung|tình hình|kết quả (?:thực hiện|đạt được|năm 20\d{2})|thực trạng|giai đoạn 20\d{2}\s*-\s*20\d{2}$)`,
  'thực trạng',
  'đặc điểm (?:tình hình|chung(?![a-z]))',
  'tổng quan (?:về )?(?:thực trạng|tình hình)',
  'thuận lợi(?:,| và |$)',
  'sự cần thiết',
  'bối cảnh',
  String.raw`(?:những )?(?:tồn tại|hạn chế|khó khăn)(?:,|\s|$)`,
]
const LOOKS_BACK = new RegExp(`^(?:${foldedPhrases(DONE)})`)

/** `KẾT QUẢ NĂM 2022 VÀ CHỈ TIÊU NĂM 2023`: what stands below such a heading is told by the headings in it. Folded. */
const LOOKS_AHEAD =
  /(?:,|;|\sva)\s+(?:(?:mot\s+so|cac|nhung|de\s+xuat)\s+)?(?:chi\s+tieu|muc\s+tieu|muc\s+dich|nhiem\s+vu|phuong\s+huong|giai\s+phap|bien\s+phap|yeu\s+cau|ke\s+hoach|dinh\s+huong)(?![a-z])/

/** `PHẦN I. KẾT QUẢ THỰC HIỆN NĂM 2022`, `II. Tồn tại, hạn chế`: whether a heading, folded, tells of what has been done. */
export function tellsOfThePast(heading: string): boolean {
  return LOOKS_BACK.test(heading) && !LOOKS_AHEAD.test(heading)
}
