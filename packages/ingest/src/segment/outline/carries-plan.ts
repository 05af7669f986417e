import { isCapitals } from '../../normalize/letter/letter-kind.js'
import { enactsProgramme, issuedPlan, namesPlan, namesProgramme, ownBasis } from '../../patterns/plan/plan-name.js'
import { isToldPlan } from '../../patterns/plan/told-plan.js'
import type { Topic } from '../../patterns/plan/topic-vocabulary.js'
import type { AnalysedText } from '../analysed-text.js'
import { carriedSubject } from './carried-subject.js'
import { HEAD_SEGMENTS, isOtherDocument, namesDecision } from './other-document.js'
import type { Segment } from './outline.js'
import type { Zone } from './zone.js'

/** Whether a text is a plan: two signs are enough, since a header, a title or the pages behind the first may be lost. */
export function carriesPlan(analysed: AnalysedText): boolean {
  const { segments, document } = analysed
  const title = segments.some((segment) => segment.zone === 'title' && namesPlan.test(segment.folded))
  const programme = !title && namesProgramme.test(titleOf(segments))
  const decided =
    !title &&
    segments.some(
      (segment) => (segment.zone === 'title' || segment.zone === 'header') && enactsProgramme.test(segment.folded),
    )
  if (!title && isOtherDocument(analysed)) return false
  const sections = announcedSections(segments)
  const ends = (stands(segments, 'closing') ? 1 : 0) + (stands(segments, 'recipients') ? 1 : 0)
  const isNumbered = (): boolean =>
    segments.slice(0, HEAD_SEGMENTS).some((segment) => isNumberedAsPlan(analysed, segment))
  if (title && segments.some((segment) => segment.zone === 'title' && standsAlone(analysed, segment))) return true
  if (title)
    return (
      sections >= 1 ||
      ends >= 1 ||
      isNumbered() ||
      namesBody(analysed) ||
      bearsMotto(segments) ||
      segments.some(issuesPlan) ||
      announcesItself(analysed)
    )
  // The agenda of a meeting is called a programme too: it has no aims and no duties.
  if (decided) return true
  if (programme) return sections >= 1 || announcesItself(analysed)
  if (isToldPlan(segments)) return true
  if (isNumbered() || announcesItself(analysed) || segments.some(issuesPlan) || opensWithBasis(segments)) return true
  if (carriedSubject(document) !== null) return true
  return (sections >= 2 ? 1 : 0) + ends >= 2 && SAYS_PLAN.test(document.fold) && !namesDecision(analysed)
}

/** The words of a title, which its word may stand above. */
function titleOf(segments: readonly Segment[]): string {
  return segments
    .filter(({ zone }) => zone === 'title')
    .map(({ folded }) => folded)
    .join(' ')
}

/** `Điều 1. Ban hành kèm theo Quyết định này Kế hoạch …`: a decision whose title is lost. */
function issuesPlan(segment: Segment): boolean {
  const { marker } = segment
  return marker?.kind === 'article' && marker.label === '1' && issuedPlan.test(segment.folded)
}

/** `I. CĂN CỨ LẬP KẾ HOẠCH`: the first section of a page whose header and title are lost. */
function opensWithBasis(segments: readonly Segment[]): boolean {
  const first = segments.find(({ marker }) => marker?.kind === 'roman' || marker?.kind === 'part')
  return first?.marker?.order === 1 && ownBasis.test(first.folded)
}

/** `KẾ HOẠCH` alone on its line, in capitals, above what it is about. */
function standsAlone({ document, segments }: AnalysedText, { index, body, end, folded }: Segment): boolean {
  return (
    folded === 'ke hoach' &&
    isCapitals(document.units, body, end) &&
    index < HEAD_SEGMENTS &&
    segments.length > index + 2 &&
    segments[index + 1]?.marker === null
  )
}

const SAYS_PLAN = /\bk[a-z&¢@]{1,2}\s?hoach\b/

/** At the start of a line or of a cell, or as a label: `Thực hiện Kế hoạch số 35/KH-UBND` names another plan. */
const OWN_NUMBER = /(?:^|[\n|])[\s*]*s[o6][ \t]{0,2}[:.]?\s*\d{0,5}\s*\/\s*kh\s?-|\ss[o6]\s?:\s*\d{0,5}\s*\/\s*kh\s?-/
/** Characters of a header whose lines stand in one block. */
const LONGEST_HEAD = 240

/** `Số: 35/KH-UBND`: the symbol of a plan tells it where its title is lost. */
function isNumberedAsPlan({ document }: AnalysedText, { zone, start, end }: Segment): boolean {
  if (zone !== 'header' && zone !== 'title' && zone !== 'basis') return false
  const own = OWN_NUMBER.exec(document.fold.slice(start, Math.min(end, start + LONGEST_HEAD)))
  // In the middle of a sentence `số` begins a line in small letters.
  return own !== null && document.text.charAt(start + own.index + own[0].indexOf('s')) === 'S'
}

/** `…, Ủy ban nhân dân tỉnh ban hành Kế hoạch … như sau:` before the first section. */
function announcesItself({ document }: AnalysedText): boolean {
  const opening = document.flat.slice(0, LONGEST_OPENING)
  return /(?:ban\s+hanh|xay\s+dung|lap)\s+(?:ke\s+hoach|chuong\s+trinh\s+hanh\s+dong)\s(?!(?:va|de|gui)\s)[^;.]{0,400}?\s(?:nhu\s+sau|sau\s+day|cu\s+the\s+sau|noi\s+dung(?:\s+(?:cu\s+the|chu\s+yeu|chinh))?\s+sau)\s*:/.test(
    opening,
  )
}

/** Characters in which a plan has come to its own sentence. */
const LONGEST_OPENING = 6000

/** `UBND HUYỆN ĐẦM HÀ` in capitals above the title. */
function namesBody({ document, segments }: AnalysedText): boolean {
  return segments
    .slice(0, HEAD_SEGMENTS)
    .some(
      ({ zone, folded, body, end }) =>
        zone === 'header' &&
        /^(?:uy ban nhan dan|ubnd|so (?!\d)|bo )/.test(folded) &&
        isCapitals(document.units, body, end),
    )
}

/** The words below the country's name that head every official document. */
function bearsMotto(segments: readonly Segment[]): boolean {
  return segments.slice(0, HEAD_SEGMENTS).some(({ folded }) => /cong hoa xa hoi|doc lap\W+tu do/.test(folded))
}

const SECTIONS: ReadonlySet<Topic> = new Set<Topic>([
  'aims',
  'content',
  'means',
  'organisation',
  'tasks',
  'solutions',
  'budget',
])

/** How many kinds of sections of a plan the headings announce. */
function announcedSections(segments: readonly Segment[]): number {
  const topics = new Set<Topic>()
  for (const { heading, topic } of segments) if (heading && SECTIONS.has(topic)) topics.add(topic)
  return topics.size
}

function stands(segments: readonly Segment[], zone: Zone): boolean {
  return segments.some((segment) => segment.zone === zone)
}
