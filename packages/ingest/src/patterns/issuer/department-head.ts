import { foldedPhrases } from '../folded-phrases.js'
import type { NamedPatternExample } from '../pattern-example.js'

/** What the names of bodies that issue plans of their own begin with, before more words. */
const HEADS = [
  'sở',
  'bộ(?! đội)',
  'ban(?! (?:hành|nhân dân)| (?:chấp hành|thường vụ|thường trực)$)',
  'cục',
  'tổng cục',
  'chi cục',
  '(?:huyện|quận|thị|thành|tỉnh) (?:ủy|đoàn)',
  'bch (?:đoàn|tỉnh|thành phố|huyện|quận|thị|xã|phường|trung)',
  'bcđ',
  'đoàn (?:xã|phường|khối|trường|thanh)',
  'tổ (?:công|đề|giúp)',
  'ủy ban (?:mttq|mặt trận|bầu|kiểm)',
  'văn phòng',
  'báo và',
  'hội',
  'trường',
  'viện',
  'trạm',
  'đài',
  'nhà (?:thiếu|văn|hát)',
  'quỹ',
  'hạt',
  'liên hiệp',
  'hải quan (?:khu|cửa)',
  'cảng vụ',
  'vườn quốc',
  '(?:thuế|thống kê) (?:tỉnh|thành phố|cơ sở)',
]
/** The same that may stand alone on their line, above the unit or the field that they are named by. */
const WHOLE_HEADS = [
  'công an',
  'ủy ban (?:dân tộc|quốc gia)',
  'thi hành án dân sự',
  '(?:tỉnh|thành|huyện) đoàn',
  'đảng ủy',
  'chi bộ',
  'công đoàn',
  'bảo hiểm xã hội',
  'thanh tra',
  'liên minh',
  'liên đoàn',
  'trung tâm',
  'học viện',
  'bệnh viện',
  'thư viện',
  'bảo tàng',
  'tòa án',
  'kho bạc',
  'ngân hàng',
  'bưu điện',
  'viễn thông',
  'điện lực',
  '(?:tổng )?công ty',
]
/** The head of such a body at the beginning of a line of a header. Folded. */
export const departmentHead = new RegExp(
  `^(?:${foldedPhrases([...HEADS, ...WHOLE_HEADS])})\\s[a-z\\d]|^(?:${foldedPhrases(WHOLE_HEADS)})$`,
)

/** What it finds and what it leaves. */
export const departmentHeads: readonly NamedPatternExample[] = [
  {
    name: 'departmentHead, before its field',
    pattern: departmentHead,
    example: 'so noi vu',
    counterExample: 'ban hanh kem theo',
  },
  {
    name: 'departmentHead, alone above its unit',
    pattern: departmentHead,
    example: 'bao hiem xa hoi',
    counterExample: 'ban thuong vu',
  },
]
