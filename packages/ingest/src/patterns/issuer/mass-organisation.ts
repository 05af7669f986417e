import { foldedPhrases } from '../folded-phrases.js'
import type { NamedPatternExample } from '../pattern-example.js'

/** `BAN CHẤP HÀNH TỈNH HÀ NAM`, `BCH TRUNG ƯƠNG`: a committee named by its unit alone; the organisation heads the document. Folded. */
export const committeeOfUnit =
  /^(?:ban\s+(?:chap\s+hanh|thuong\s+vu)|bch|btv)\s+(?=(?:tinh|thanh\s+pho|huyen|quan|thi\s+(?:xa|tran)|phuong|xa)\s|trung\s+uong$)/

/** The organisations with committees of units, as they head their documents, above or beside these. Folded. */
export const massOrganisation = new RegExp(
  `(?:${foldedPhrases([
    'đoàn (?:TNCS|thanh niên cộng sản) Hồ Chí Minh',
    'hội (?:liên hiệp (?:phụ nữ|thanh niên)|LHPN|LHTN|nông dân|cựu chiến binh|chữ thập đỏ|người cao tuổi|khuyến học|sinh viên) Việt Nam',
    'công đoàn Việt Nam',
  ])})(?![a-z])`,
)

/** What both find and what they leave, folded. */
export const massOrganisations: readonly NamedPatternExample[] = [
  {
    name: 'committeeOfUnit',
    pattern: committeeOfUnit,
    example: 'ban chap hanh tinh ha nam',
    counterExample: 'ban chap hanh dang bo tinh ha nam',
  },
  {
    name: 'massOrganisation',
    pattern: massOrganisation,
    example: 'doan tncs ho chi minh',
    counterExample: 'doan thanh nien xa',
  },
]
