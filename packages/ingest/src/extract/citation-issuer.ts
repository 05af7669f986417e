import { everyMatch } from '../match/every-match.js'
import type { AnalysedText } from '../segment/analysed-text.js'
import type { Segment } from '../segment/outline.js'
import type { CitationMention } from './citation-mention.js'
import { endBefore } from './citation-title.js'
import { bodyNameAt } from './issuing-body-name.js'

/** `… của Giám đốc Sở Nội vụ tại Tờ trình số …`: who asks stands before the number. */
export function issuerBefore(analysed: AnalysedText, start: number, floor: number): string | null {
  const { flat } = analysed.document
  if (!flat.endsWith('tai', endBefore(flat, start))) return null
  const from = Math.max(floor, start - 90)
  const before = flat.slice(from, start)
  const link =
    /(?:de\s+nghi\s+cua|trinh\s+cua|cua)\s+(?:(?:giam\s+doc|truong|chanh|thu\s+truong)\s+)?(?=(?:so|phong|ban|van\s+phong|cong\s+an|thanh\s+tra)\s)[^;,.]{3,70}\stai\s+$/.exec(
      before,
    )
  if (link === null) return null
  const lead =
    /^(?:de\s+nghi\s+cua|trinh\s+cua|cua)\s+(?:(?:giam\s+doc|truong|chanh|thu\s+truong)\s+)?/.exec(link[0])?.[0]
      .length ?? 0
  return bodyNameAt(analysed.document, from + link.index + lead, start)?.name ?? null
}

const LIST =
  /\bcac\s+(?:quyet\s+dinh|nghi\s+quyet|nghi\s+dinh|chi\s+thi|ke\s+hoach|cong\s+van|van\s+ban)\s+(?:so\s+)?cua\s+/g

/** `các Quyết định của Thủ tướng Chính phủ: số …, số …`: one issuer for a list of numbers. */
export function sharedIssuer(analysed: AnalysedText, segment: Segment, start: number): string | null {
  const from = Math.max(segment.start, start - 320)
  const before = analysed.document.flat.slice(from, start)
  // Hardly any number stands in a list: a search for its first word is cheaper than the pattern.
  if (!before.includes('cac')) return null
  const list = everyMatch(LIST, before).at(-1)
  if (list === undefined || /\.\s|;\s+(?!so\s)/.test(`${before.slice(list.index)}so `)) return null
  return bodyNameAt(analysed.document, from + list.index + list[0].length, start)?.name ?? null
}

/** `Nghị định số A ngày … và Nghị định số B ngày … của Chính phủ`: the issuer behind the last is the issuer of each. */
export function withSharedIssuers(
  { document }: AnalysedText,
  mentions: readonly CitationMention[],
): readonly CitationMention[] {
  const shared = [...mentions]
  for (let i = shared.length - 2; i >= 0; i--) {
    const mention = shared[i]
    const next = shared[i + 1]
    if (mention === undefined || next === undefined || mention.issuer !== null || mention.subject !== null) continue
    const joined =
      mention.docType === next.docType && /^\s*(?:,|va|,\s*va)\s*$/.test(document.flat.slice(mention.end, next.start))
    if (joined) shared[i] = { ...mention, issuer: next.issuer }
  }
  return shared
}
