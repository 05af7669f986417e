import { foldedPhrases } from '../folded-phrases.js'

/** `Sở Nội vụ có trách nhiệm:`, `… chịu trách nhiệm thực hiện các nhiệm vụ sau:`, `… chủ trì:` announce duties and are none. */
const RESPONSIBLE =
  /\s(?:(?:co|chiu)\s+(?:trach\s+nhiem|nhiem\s+vu)|chu\s+tri)(?:,?\s+(?:chu\s+tri|to\s+chuc|trien\s+khai|thuc\s+hien|cac|nhung|noi\s+dung|nhiem\s+vu|cong\s+viec|cu\s+the|nhu|sau|day|chinh))*\s*$/

/** Words that are left of a list of contents: `thực hiện tốt các nội dung trọng tâm như sau`. */
const OF_CONTENTS = [
  String.raw`(?:\s+(?:cac|nhung|mot\s+so))?(?:\s+(?:noi\s+dung|nhiem\s+vu|cong\s+viec|viec|giai\s+phap|bien\s+phap))?`,
  String.raw`(?:\s+(?:chinh|cu\s+the|trong\s+tam|chu\s+yeu|nhu|sau|day))*\s*$`,
].join('')
/** `Sở Y tế thực hiện các nhiệm vụ sau:`, `… tập trung thực hiện:`, `… triển khai các biện pháp:`: neither. Folded. */
const CARRIES_OUT = new RegExp(
  [
    String.raw`\s(?:(?:can|phai|tap\s+trung|chu\s+dong|to\s+chuc)\s+)*(?:thuc\s+hien|trien\s+khai)(?:\s+thuc\s+hien)?(?:\s+tot)?`,
    OF_CONTENTS,
  ].join(''),
)
/** `Sở Tư pháp tập trung chỉ đạo, thực hiện tốt một số giải pháp trọng tâm như sau:`. Folded. */
const CARRIES_OUT_WELL = new RegExp(
  [
    `,?\\s+(?:(?:${foldedPhrases(['cần', 'phải', 'tập trung', 'chủ động', 'tiếp tục', 'khẩn trương'])})\\s+)*`,
    `(?:(?:${foldedPhrases(['chỉ đạo', 'tổ chức', 'triển khai', 'thực hiện', 'làm'])})(?:,|\\s+va)?\\s+){1,3}`,
    `(?:(?:${foldedPhrases(['tốt', 'ngay', 'nghiêm(?: túc)?', 'hiệu quả', 'đồng bộ'])})\\s+)*`,
    `(?:(?:${foldedPhrases(['các', 'những', 'một số'])})\\s+)?`,
    `(?:${foldedPhrases(['nhiệm vụ', 'nội dung', 'công việc', 'giải pháp', 'biện pháp', 'yêu cầu', 'công tác', 'việc'])})`,
    `(?:,?\\s+(?:${foldedPhrases([
      'nhiệm vụ|nội dung|giải pháp|biện pháp|chính|cụ thể|trọng tâm|chủ yếu|cơ bản',
      'như|sau|dưới|đây',
    ])}))*\\s*$`,
  ].join(''),
)
/** `theo chức năng, nhiệm vụ được giao` between a name and what it carries out. Folded. */
const OFFICE = [
  `,?\\s+(?:${foldedPhrases(['theo', 'trong phạm vi', 'căn cứ'])})\\s+(?:${foldedPhrases(['chức năng', 'nhiệm vụ', 'thẩm quyền'])})`,
  `(?:,?\\s+(?:${foldedPhrases(['và|chức năng|nhiệm vụ|quyền hạn|thẩm quyền|của mình|được (?:giao|phân công)'])}))*`,
].join('')
const BY_OFFICE = new RegExp(`${OFFICE},?\\s*$`)
/** `Thủ trưởng các sở căn cứ chức năng, nhiệm vụ được giao chỉ đạo:`: by what office, and nothing else. Folded. */
const BY_OFFICE_ALONE = new RegExp(
  `${OFFICE}(?:,?\\s+(?:${foldedPhrases(['chỉ đạo', 'chủ động', 'tập trung', 'triển khai'])}))*,?\\s*$`,
)
/** `Chi cục X là cơ quan thường trực, đầu mối giúp UBND tỉnh theo dõi`: what the body is. Folded. */
const STANDS_AS = /,?\s+la\s+(?:co\s+quan|don\s+vi|bo\s+phan|dau\s+moi|thuong\s+truc)(?:,?\s+[a-z]+){0,18},?\s*$/
/** `các thành viên Ban Chỉ đạo cụ thể như sau`: that something follows. Folded. */
const FOLLOWS = /(?:,?\s+cu\s+the)?,?\s+(?:nhu\s+sau|sau\s+day|nhu\s+duoi\s+day)\s*$/
/** Words without which nothing is announced. */
const ANNOUNCING = ['trach', 'nhiem vu', 'chu tri', 'thuc hien', 'trien khai'] as const

/** Characters of the longest of these. */
const LONGEST_TAIL = 180

/** Where the words begin that say no more than that something follows; the end where none do. */
function followsAt(tail: string): number {
  return (/(?:sau|day)\s*$/.test(tail) ? FOLLOWS.exec(tail)?.index : undefined) ?? tail.length
}

/** End of a name without the words that make it responsible. */
export function beforeResponsible(flat: string, from: number, end: number): number {
  const tail = flat.slice(Math.max(from, end - LONGEST_TAIL), end)
  const match = ANNOUNCING.some((word) => tail.includes(word))
    ? (RESPONSIBLE.exec(tail) ?? CARRIES_OUT_WELL.exec(tail) ?? CARRIES_OUT.exec(tail) ?? BY_OFFICE_ALONE.exec(tail))
    : null
  const office = match === null ? null : BY_OFFICE.exec(tail.slice(0, match.index))
  const to = (office ?? match)?.index ?? followsAt(tail)
  const standing = tail.includes(' la ') ? STANDS_AS.exec(tail.slice(0, to)) : null
  return end - tail.length + (standing?.index ?? to)
}
