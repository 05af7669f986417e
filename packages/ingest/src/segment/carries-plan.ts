import type { AnalysedText } from './analysed-text.js'
import { isCapitals } from '../normalize/letter-kind.js'

/** Other documents by the word that stands alone above their subject. They cite plans and have sections and recipients too. */
const OTHER_DOCUMENT =
  /^(?:bao cao|giay moi|thong bao|to trinh|bien ban|cong dien|thu moi|giay gioi thieu|phieu trinh)(?:\s|$)/

/** Signs that a text is a plan; any two of them are enough, since a header or a title may be lost. */
export function carriesPlan(analysed: AnalysedText): boolean {
  const { segments, document } = analysed
  const title = segments.some((segment) => segment.zone === 'title' && /^ke hoach\b/.test(segment.folded))
  const other = segments.find(
    (segment) =>
      OTHER_DOCUMENT.test(segment.folded) && isCapitals(document.text.slice(segment.body, segment.end).slice(0, 40)),
  )
  if (!title && other !== undefined) return false
  const closing = segments.some((segment) => segment.zone === 'closing')
  const topics = new Set(segments.filter((segment) => segment.heading).map((segment) => segment.topic))
  const sections = ['aims', 'content', 'means', 'organisation', 'tasks', 'solutions', 'budget'].filter((topic) =>
    segments.some((segment) => segment.heading && segment.topic === topic),
  ).length
  const recipients = segments.some((segment) => segment.zone === 'recipients')
  const says = /\bk[a-z&¢@]{1,2}\s?hoach\b/.test(document.fold)
  const signs = [title, closing && says, topics.size > 1 && sections >= 2, recipients && says]
  return signs.filter(Boolean).length >= 2
}
