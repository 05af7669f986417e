import { foldedPhrases } from '../folded-phrases.js'
import { ownNumberLine } from './own-number-line.js'
import type { NamedPatternExample } from '../pattern-example.js'

/** The country's name at the head of a document, alone or beside who issues it. Folded, on one line. */
export const stateMotto = /(?:^|[|\s])cong hoa xa hoi chu nghia viet nam\W*$/

/** The number that a plan gives itself, blank or not: `Số: 12/KH-UBND`. Folded, at the start of a line. */
export const ownNumber = new RegExp(String.raw`${ownNumberLine}[/-]\s?(?:20\d{2}\s?\/\s?)?(?:kh|ctr?)(?![a-z])`)

/** Who issues a document, and of which unit, above the country's name. Folded, at the start of a line in capitals. */
export const headsDocument = new RegExp(
  `^\\W{0,3}(?:${foldedPhrases([
    'ủy ban|ubnd|hội đồng|hđnd|đảng|ban|sở|bộ|chi cục|cục|trung tâm|trường|phòng|liên đoàn|hội|đoàn',
    'tỉnh|thành phố|tp|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu',
  ])})(?![a-z])`,
)

/** What each of these patterns finds and what it leaves, folded. */
export const secondHeaders: readonly NamedPatternExample[] = [
  {
    name: 'stateMotto',
    pattern: stateMotto,
    example: 'ubnd huyen a cong hoa xa hoi chu nghia viet nam',
    counterExample: 'hien phap nuoc cong hoa xa hoi chu nghia viet nam nam 2013',
  },
  { name: 'ownNumber', pattern: ownNumber, example: 'so: /kh-ubnd', counterExample: 'so: 12/bc-ubnd' },
  {
    name: 'headsDocument',
    pattern: headsDocument,
    example: 'uy ban nhan dan',
    counterExample: 'tm. uy ban nhan dan',
  },
]
