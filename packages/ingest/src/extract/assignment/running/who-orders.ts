import { foldedPhrases } from '../../../patterns/folded-phrases.js'
/** Room for the name of who asks, 40 characters behind it and wide gaps; a long clause has many requests. */
export const FARTHEST_ASKER = 120

const ORDERING = foldedPhrases([
  '(?:phó )?thủ tướng|ubnd|ủy ban nhân dân|chủ tịch|giám đốc|thường trực|ban thường vụ|ban chỉ đạo|lãnh đạo|(?:tỉnh|thành|huyện|quận|thị|đảng) ủy',
  'ban (?:an toàn giao thông|atgt|chỉ huy)|hội đồng (?:phối hợp )?(?:phổ biến,? giáo dục pháp luật|pbgdpl)',
])
export const BY_COMMITTEE = new RegExp(
  String.raw`(?:${ORDERING})(?!\s+(?:(?:ubnd|uy\s+ban\s+nhan\s+dan)\s+)?(?:cac|cap)\s)(?:[^,;]|(?<=\sphong),(?=\s+chong\s)){0,40}$`,
)

/** `Giám đốc Sở Y tế chỉ đạo các bệnh viện …`, `Ban Chỉ huy Quân sự huyện chỉ đạo …`: who heads another body instructs its own. Folded, up to the verb. */
export const HEADS_ANOTHER = new RegExp(
  String.raw`^\W{0,6}(?:pho\s+)?(?:${foldedPhrases([
    String.raw`giám đốc (?:sở [a-z]|các\s|công an|trung tâm|công ty|bệnh viện|đài|kho bạc|bảo hiểm|bưu điện|ngân hàng|điện lực)`,
    'chánh thanh tra|cục trưởng|chi cục trưởng|chỉ huy trưởng|trưởng (?:công an|phòng [a-z])|hiệu trưởng',
    '(?:ban|bộ) (?:chỉ huy|tư lệnh) (?:quân sự|công an|bộ đội|biên phòng|thủ đô|thành phố)',
  ])})`,
)

/** `Sở Nội vụ, UBND tỉnh giao `: whom an order is for, before whoever gives it. Folded, from the name to the verb. */
export const FOR_WHOM = new RegExp(String.raw`^([^,;:]{3,70}),\s+(?:${ORDERING})[^,;:]{0,40}$`)

/** Characters that it takes. */
export const LONGEST_ORDER = 26

/** `phân công thành viên …`, `phân công nhiệm vụ cho …` is what a board does with its own. Folded. */
export const ORDERS =
  /^(?:giao|yeu\s+cau|de\s+nghi|phan\s+cong(?!\s+(?:nhiem\s+vu|(?:cac\s+)?thanh\s+vien|can\s+bo|cong\s+chuc|giao\s+vien|trach\s+nhiem|nguoi|lanh\s+dao|cu\s+the)(?![a-z]))|uy\s+quyen)\s/
