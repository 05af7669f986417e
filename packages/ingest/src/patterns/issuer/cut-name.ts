import { foldedPhrases } from '../folded-phrases.js'
import type { NamedPatternExample } from '../pattern-example.js'
import { departmentHead } from './department-head.js'

/** Names that open with one word and are no body that issues plans of its own: the country, the Party, a committee. */
const OTHER_NAMES = foldedPhrases(['cộng hòa xã hội', 'đảng cộng sản', 'ủy ban', 'hội đồng nhân dân'])

/** A name as it reads once its lines are one again: what a narrow cell broke behind the first word. Folded, line ends as spaces. */
export const opensCutName = new RegExp(`${departmentHead.source}|^(?:${OTHER_NAMES})(?:\\s|$)`)

/** What it finds and what it leaves. */
export const cutNames: NamedPatternExample = {
  name: 'opensCutName',
  pattern: opensCutName,
  example: 'cong hoa xa hoi chu nghia viet nam',
  counterExample: 'tinh ha nam',
}
