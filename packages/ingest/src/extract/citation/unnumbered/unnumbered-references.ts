import type { Hit } from '../../../patterns/vocabulary.js'
import { SIGN } from '../../../patterns/sign-word.js'
import { basisAbove } from '../../../patterns/citation/basis-opening.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { segmentSigns } from '../../../segment/segment-signs.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { cellEnd } from '../../../segment/table/cell/cells-within.js'
import { SpanSet } from '../../../segment/span-set.js'
import type { CitationMention } from '../citation-mention.js'
import { LAWS, readConstitution, readLaw } from './law-reference.js'
import { readOwned } from './owned-reference.js'
import type { OwnPlan } from '../title-of-type.js'
import { readTitled } from './titled-reference.js'

/** Types that are named by a title; a report, a notice or guidance without number is a word of the language. */
const TITLED = new Set([
  'Kế hoạch',
  'Nghị quyết',
  'Chương trình',
  'Đề án',
  'Chiến lược',
  'Quyết định',
  'Chỉ thị',
  'Quy chế',
  'Quy hoạch',
  'Kết luận',
  'Công điện',
  'Thông tư',
  'Nghị định',
  'Quy tắc',
  'Khung',
  'Thỏa thuận',
  'Biên bản',
])

/** Most characters of a title with its owner and of a quoted one behind it. */
const LONGEST = 430

/** Finds references without a number: laws, the constitution, named programmes and the plans of others. */
export function unnumberedReferences(
  analysed: AnalysedText,
  taken: readonly CitationMention[],
  own: OwnPlan,
): readonly CitationMention[] {
  const { docTypes, segments } = analysed
  const mentions: CitationMention[] = []
  const numbered = new SpanSet(taken)
  const cited = new Set(taken.flatMap(({ number }) => /^\d+(?=[/-])/.exec(number ?? '')?.[0] ?? []))
  let busy = 0
  let s = 0
  for (const hit of docTypes) {
    while (s < segments.length && (segments[s]?.end ?? 0) <= hit.start) s++
    const segment = segments[s]
    if (segment === undefined) break
    if (hit.start < busy || hit.start < segment.start || hit.end > segment.end) continue
    if (!mayRefer(analysed, segment) || numbered.touches(hit) || isNamedAgain(analysed, mentions.at(-1), hit)) continue
    const mention = readReference(analysed, segment, hit, own)
    if (mention === null || isShortName(mention, cited)) continue
    mentions.push(mention)
    busy = mention.end
  }
  return mentions
}

/** `Luật Phòng, chống tham nhũng năm 2018 (Luật PCTN năm 2018)`: brackets right behind a document give its short name. */
function isNamedAgain({ document }: AnalysedText, last: CitationMention | undefined, hit: Hit<'doc_type'>): boolean {
  return (
    last !== undefined &&
    hit.start - last.end < LONGEST_GAP &&
    last.docType === hit.entry.row.code &&
    /^\s?\(\s?$/.test(document.flat.slice(last.end, hit.start))
  )
}

/** Characters of ` ( `. */
const LONGEST_GAP = 4

/** `Đề án 06` where `Quyết định số 06/QĐ-TTg` is cited, `Nghị quyết 57` where `57-NQ/TW` is: another name of what has its number. */
function isShortName({ rule, subject }: CitationMention, cited: ReadonlySet<string>): boolean {
  if (rule !== 'reference.short_number') return false
  return cited.has(/\d+/.exec(subject ?? '')?.[0] ?? '')
}

/** References stand in running text and in the basis, which a decision has in its header. */
function mayRefer(analysed: AnalysedText, segment: Segment): boolean {
  // The folded line is made when it is asked for: few segments need it.
  if (segment.zone === 'header') return basisAbove.test(segment.folded)
  if (segment.zone !== 'body' && segment.zone !== 'annex' && segment.zone !== 'basis') return false
  return (segmentSigns(analysed, segment) & SIGN.attached) === 0 || !ATTACHED.test(segment.folded)
}

/** `(Kèm theo Kế hoạch …)` names the plan itself. */
const ATTACHED = /^\(?\s*(?:ban hanh )?kem theo\b/

function readReference(
  analysed: AnalysedText,
  segment: Segment,
  hit: Hit<'doc_type'>,
  own: OwnPlan,
): CitationMention | null {
  const type = hit.entry.row.code
  if (LAWS.has(type)) return readLaw(analysed, segment, hit)
  if (type === 'Hiến pháp') return readConstitution(analysed, segment, hit)
  if (!TITLED.has(type) && type !== 'Hướng dẫn') return null
  const limit = cellEnd(analysed.document, hit.end, Math.min(segment.end, hit.end + LONGEST))
  return (
    (TITLED.has(type) ? readTitled(analysed, segment, hit, limit, own) : null) ??
    readOwned(analysed, segment, hit, limit, own)
  )
}
