import type { CitationRole } from '@doi-chieu/core/legal/legal-citation'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { hitsWithin } from '../../segment/hits-within.js'
import { foldedPhrases } from '../../patterns/folded-phrases.js'
import { clauseIn } from '../../segment/clause/clause.js'
import { footnoteLabel } from '../../segment/outline/footnote.js'
import type { Segment } from '../../segment/outline/outline.js'
import type { CitationMention } from './citation-mention.js'

/**
 * Why a plan names a document: `basis` in the opening; in a section on content its content is to be made known; in aims it is
 * to be followed; elsewhere the nearest governing verb before it decides.
 */
export function citationRole(analysed: AnalysedText, mention: CitationMention): CitationRole {
  const label = footnoteLabel(analysed.document, mention.segment)
  const segment = label === null ? mention.segment : (referring(analysed, mention.segment, label) ?? mention.segment)
  if (segment.zone === 'basis' || segment.zone === 'header' || isBasisSection(segment)) return 'basis'
  if (segment.topic === 'content')
    return HELD_TO.test(analysed.document.flat.slice(Math.max(segment.body, mention.start - 40), mention.start))
      ? 'implementation'
      : 'content'
  if (segment.topic === 'aims' || segment.topic === 'targets')
    return MADE_KNOWN.test(
      analysed.document.flat.slice(Math.max(segment.body, mention.start - LONGEST_LEAD), mention.start),
    )
      ? 'content'
      : 'implementation'
  if (PUT_UP.test(analysed.document.flat.slice(Math.max(segment.body, mention.start - 40), mention.start)))
    return 'content'
  const clause = clauseIn(analysed.document, segment, mention.start)
  const from = Math.max(clause?.start ?? segment.body, mention.start - FARTHEST)
  const cues = hitsWithin(analysed.cues, from, mention.start).filter(
    (hit) =>
      hit.entry.row.code === 'make_known' || hit.entry.row.code === 'follow' || hit.entry.row.code === 'integrate',
  )
  const made = cues.some((hit) => hit.entry.row.code !== 'follow')
  const nearest = cues.at(-1)?.entry.row.code
  // `tuyên truyền … theo Kế hoạch số …`: what is followed is not what is made known.
  if (nearest === 'make_known' && FOLLOWED.test(analysed.document.flat.slice(mention.start - 12, mention.start)))
    return 'implementation'
  if (nearest === 'follow')
    return mention.start - (cues.at(-1)?.end ?? 0) < 24 ? 'implementation' : made ? 'content' : 'implementation'
  return nearest === undefined ? (segment.topic === 'means' ? 'content' : 'implementation') : 'content'
}

/** Characters of a verb that makes known, with the laws of its list before the one that is asked about. */
const LONGEST_LEAD = 180
/** Characters of the longest clause whose verbs govern what it names. */
const FARTHEST = 4000
/** `gửi kèm Công văn số …`, `bám sát Hướng dẫn …`: what a plan keeps to is not what it makes known. Folded. */
const HELD_TO = /\s(?:gui\s+kem|bam\s+sat|tuan\s+thu)\s+(?:theo\s+)?(?:cac\s+)?$/
/** `đăng tải đầy đủ Nghị quyết số …`: what is put up for all to read. Folded. */
const PUT_UP =
  /(?:^|\s)(?:dang\s+tai|niem\s+yet|cong\s+khai|sao\s+gui)\s+(?:(?:day\s+du|kip\s+thoi|cong\s+khai|toan\s+van|noi\s+dung)[\s,]+){0,3}$/
/**
 * `đẩy mạnh tuyên truyền về Luật Trẻ em`, `giúp cử tri nắm vững những nội dung cơ bản của Luật A, Luật B`: right behind the verb,
 * or in a list that opens there, even an aim tells what is to be known. Folded.
 */
const MADE_KNOWN = new RegExp(
  [
    String.raw`(?:^|\s)(?:${foldedPhrases(['tuyên truyền', 'phổ biến', 'hiểu rõ', 'hiểu biết', 'nắm (?:được|vững|rõ|chắc)'])})`,
    String.raw`(?:,?\s+(?:va\s+)?(?:${foldedPhrases(['phổ biến', 'giáo dục', 'nắm vững', 'thực hiện (?:đúng|tốt)'])}))*\s+`,
    String.raw`(?:(?:${foldedPhrases(['về|các|những|của', 'nội dung|quy định|điểm mới', 'cơ bản|chủ yếu|chính'])})\s+)*`,
    String.raw`(?:luat\s[^;.:]{3,140}(?:,|\sva)\s+)?$`,
  ].join(''),
)
const FOLLOWED = /\s(?:theo|tai)\s+$/
const BASES = /^(?:nhung\s+|cac\s+)?(?:can\s+cu|co\s+so\s+phap\s+ly)(?:\s|$)/

/** `I. CĂN CỨ PHÁP LÝ`: the bases stand in a section of their own. */
function isBasisSection({ path }: Segment): boolean {
  return path.some(({ heading, folded }) => heading && BASES.test(folded))
}

/** Most paragraphs and footnotes of one page. */
const PAGE = 60

/** The paragraph that a footnote belongs to: its number stands there glued to a word or in brackets, before the foot of the page. */
function referring({ document, segments }: AnalysedText, footnote: Segment, label: string): Segment | null {
  const reference = new RegExp(`(?:[\\p{L}”"’)]|(?:19|20)\\d{2})${label}(?=[\\s,;.:)]|$)|\\[\\^?${label}\\]`, 'u')
  const { source, origin } = document
  return (
    segments
      .slice(Math.max(0, footnote.index - PAGE), footnote.index)
      .findLast(
        (segment) =>
          footnoteLabel(document, segment) === null &&
          reference.test(source.slice(origin?.[segment.start] ?? segment.start, origin?.[segment.end] ?? segment.end)),
      ) ?? null
  )
}
