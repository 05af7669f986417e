import { foldedPhrases } from '../folded-phrases.js'
import type { NamedPatternExample } from '../pattern-example.js'

/** Schools, hospitals and their like, which no unit of the State is. */
const BODIES = foldedPhrases([
  'trường (?:mầm non|mẫu giáo|tiểu học|trung học|phổ thông|thcs|thpt|th|ptdtnt|ptdtbt|cao đẳng|đại học|chính trị)',
  'bệnh viện|trung tâm y tế|trạm y tế|học viện|bảo hiểm xã hội|chi cục|công an|phòng giáo dục và đào tạo',
])

/** Who says in the opening that it makes the plan; its name is the first group. Folded, line ends as spaces. */
export const selfAnnounced = new RegExp(
  String.raw`(?:^|[,;.]\s{1,3})((?:${BODIES})(?=\s)[^,;.:]{2,70}?),?\s+(?:xay\s+dung|ban\s+hanh|lap|de\s+ra)\s+ke\s+hoach(?![a-z])`,
)

/** What it finds and what it leaves. */
export const selfAnnouncedBodies: NamedPatternExample = {
  name: 'selfAnnounced',
  pattern: selfAnnounced,
  example: 'can cu tinh hinh thuc te, truong tieu hoc yen ninh xay dung ke hoach nam hoc',
  counterExample: 'ubnd huyen yeu cau truong tieu hoc yen ninh xay dung ke hoach nam hoc',
}
