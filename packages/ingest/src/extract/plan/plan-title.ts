import { tidy } from '../../match/restore-words.js'
import type { DocumentText } from '../../normalize/document-text.js'
import { isCapitals } from '../../normalize/letter/letter-kind.js'
import { withSingleSpaces } from '../../normalize/single-spaces.js'
import { bareName, belowTitle, issuedPlan, titleWords } from '../../patterns/plan/plan-name.js'
import { carriedSubject } from '../../segment/outline/carried-subject.js'
import type { Segment } from '../../segment/outline/outline.js'
import type { Read } from './plan-header.js'

/** The subject line without the word KẾ HOẠCH and what issues it. */
export function readTitle(document: DocumentText, segments: readonly Segment[]): Read<string> | null {
  const lines: Segment[] = []
  for (const segment of segments) if (segment.zone === 'title') lines.push(segment)
  const at = lines.findIndex((segment) => !bareName.test(segment.folded))
  const own = lines[at]
  if (own === undefined || isNoSubject(document, own))
    return announcedTitle(document, segments) ?? carriedTitle(document) ?? portalTitle(document, segments)
  const word = leadOf(document, own, at > 0 && PROGRAMME_BELOW.test(own.folded))
  // Blank lines may part a title: what stands behind the bare word is one.
  const last = lines.at(-1) ?? own
  const start = own.body + word
  const end = beforeQuote(document, start, beforeRule(document, titleEnd(document, last)))
  return {
    start,
    end,
    value: tidy(document.text.slice(start, end)),
    rule: lines.length > 1 || word > 0 ? 'plan.title' : 'plan.title_without_word',
    confidence: lines.length > 1 || word > 0 ? 0.97 : 0.85,
  }
}

/** What no title is: signs alone, or a header that nothing parts from the text below it. */
function isNoSubject({ flat }: DocumentText, { body, end }: Segment): boolean {
  const opening = flat.slice(body, Math.min(end, body + LONGEST_HEADER))
  return !/[a-z]/.test(opening) || MOTTO_INSIDE.test(opening) || OPENS_HEADER.test(opening)
}

const LONGEST_HEADER = 400
/** A committee beside the name of the country, the plan's own number, or what a program writes at the head of a file. */
const OPENS_HEADER =
  /^[^a-z]{0,8}(?:(?:uy ban nhan dan|ubnd|hoi dong nhan dan)\s[^.;]{0,80}?cong hoa xa hoi chu nghia|so\s?:\s?\d{0,5}\s?\/\s?kh\s?-)|^(?:\\documentclass|<\?xml)/
const MOTTO_INSIDE = /chu\s+nghia\s+viet\s+nam\W+doc\s+lap\W+tu\s+do(?![a-z])/

/** A rule below a title is none of it. */
function beforeRule({ text }: DocumentText, end: number): number {
  let at = end
  while (at > 0 && /[\s_*=~–—-]/.test(text.charAt(at - 1))) at--
  return at
}

/** `ban hành “Kế hoạch …”`: a quotation that begins before the title ends behind it. */
function beforeQuote({ text }: DocumentText, start: number, end: number): number {
  return /[”"]/.test(text.charAt(end - 1)) && !/[“"]/.test(text.slice(start, end - 1)) ? end - 1 : end
}

const PROGRAMME_BELOW = /^chuong\s+trinh\s/

/** Length of the word that names the document: alone on the first line, else before what it is about. */
function leadOf({ flat }: DocumentText, { body, end, lines }: Segment, below: boolean): number {
  const [first, second] = lines
  if (first !== undefined && second !== undefined && bareName.test(withSingleSpaces(flat.slice(body, first.end))))
    return second.start - body
  // Below the bare word another word of its kind is what the plan is about: `KẾ HOẠCH` / `Chương trình tiêm chủng mở rộng`.
  return below ? 0 : (titleWords.exec(flat.slice(body, end))?.[0].length ?? 0)
}

const ANNOUNCED =
  /(?:ban\s+hanh|xay\s+dung|lap)\s+(?:ke\s+hoach|chuong\s+trinh\s+hanh\s+dong)\s+([^;.:(]{8,300}?),?\s*(?:\(|cu\s+the|voi\s+(?:cac|nhung|mot\s+so)?\s*noi\s+dung|gom|nhu\s+sau|sau\s+day)/

/** `… ban hành Kế hoạch triển khai như sau:` names no subject. */
const SAYS_NOTHING = /^(?:trien\s+khai|thuc\s+hien|to\s+chuc|hoat\s+dong|nhu|\s)+$/

/** Where the title is lost, the plan's own sentence names it: `… ban hành Kế hoạch <title> như sau:`. */
function announcedTitle(document: DocumentText, segments: readonly Segment[]): Read<string> | null {
  for (const { zone, marker, body, start: first, end } of segments) {
    const article = marker?.kind === 'article' && marker.label === '1'
    if (zone !== 'basis' && !article) continue
    const start = article ? body : first
    const match = (article ? issuedPlan : ANNOUNCED).exec(document.flat.slice(start, end))
    const named = match?.[1]
    if (match === null || named === undefined || SAYS_NOTHING.test(named)) continue
    const from = start + match.index + match[0].indexOf(named)
    const span = { start: from, end: from + named.trimEnd().length }
    const value = document.text.slice(span.start, span.end).replace(/[\s|*_#]+/g, ' ')
    return { ...span, value, rule: 'plan.title_announced', confidence: 0.8 }
  }
  return null
}

function carriedTitle(document: DocumentText): Read<string> | null {
  const span = carriedSubject(document)
  if (span === null) return null
  return {
    ...span,
    value: tidy(document.text.slice(span.start, span.end)),
    rule: 'plan.title_carried',
    confidence: 0.8,
  }
}

/** `Kế hoạch 91/KH-UBND năm 2021 thực hiện Đề án … do tỉnh Đồng Tháp ban hành`: how a portal heads the page of a plan. Folded. */
const PORTAL_TITLE = new RegExp(
  [
    String.raw`^(?:ke\s+hoach|quyet\s+dinh|chuong\s+trinh(?:\s+hanh\s+dong)?)\s+(?:so\s+)?\d{1,5}/(?:20\d{2}/)?[a-z]{2,4}-[a-z-]{2,12}\s+`,
    String.raw`(?:nam\s+20\d{2}\s+)?(?:(?:ve\s+viec|ve|v/v)\s+)?(?:(?:ban\s+hanh|phe\s+duyet)\s+)?(?:ke\s+hoach\s+)?`,
    String.raw`(\S.{7,300}?)(?:\s+do\s+[^,;]{4,80}\sban\s+hanh)?\s*$`,
  ].join(''),
)
/** Lines of a page above its document. */
const PORTAL_LINES = 6

function portalTitle({ flat, text }: DocumentText, segments: readonly Segment[]): Read<string> | null {
  for (const { zone, start, end } of segments.slice(0, PORTAL_LINES)) {
    const match = zone === 'header' ? PORTAL_TITLE.exec(flat.slice(start, end)) : null
    const named = match?.[1]
    if (match === null || named === undefined) continue
    const from = start + match[0].indexOf(named, match[0].indexOf('/'))
    const span = { start: from, end: from + named.length }
    return { ...span, value: tidy(text.slice(span.start, span.end)), rule: 'plan.title_of_portal', confidence: 0.7 }
  }
  return null
}

const AUTHORITY =
  /^(?:uy\s+ban\s+nhan\s+dan|hoi\s+dong\s+nhan\s+dan|chu\s+tich|giam\s+doc|bo\s+truong|truong\s+ban|thu\s+tuong)\s/
/** What may stand behind a title on its own line: what it is attached to, and who decides, in capitals. */
const BEHIND_TITLE = /\s\(\s?(?:ban\s+hanh\s+)?kem\s+theo\s.*$/
const DECIDES_BEHIND =
  /(?<!\s(?:cua|va|theo|do|voi))\s(?:chu\s+tich\s+)?uy\s+ban\s+nhan\s+dan\s+(?:tinh|thanh\s+pho|huyen|quan|thi\s+xa|thi\s+tran|phuong|xa)\s[a-z'’\s-]{2,24}$/

/** A narrow cell breaks the name of a committee: `ỦY` / `BAN NHÂN DÂN …`. */
const LONGEST_AUTHORITY = 24

/** A decision names who decides below its title; a title that only wraps there leaves a word open before it. */
function titleEnd({ flat, units }: DocumentText, { lines, start: first, end }: Segment): number {
  const below = lines.findIndex(
    (line, i) =>
      i > 0 &&
      ((AUTHORITY.test(flat.slice(line.start, Math.min(end, line.start + LONGEST_AUTHORITY))) &&
        !/(?:\scua|\sva|,)\s*$/.test(flat.slice(lines[i - 1]?.start, line.start))) ||
        belowTitle.test(flat.slice(line.start, Math.min(end, line.start + LONGEST_AUTHORITY)))),
  )
  const last = lines[below - 1]?.end ?? end
  const attached = BEHIND_TITLE.exec(flat.slice(first, last))
  if (attached !== null && attached.index > 0) return first + attached.index
  const words = flat.slice(first, last)
  const decides = /^quyet\s+dinh\s/.test(words) ? DECIDES_BEHIND.exec(words) : null
  return decides !== null && isCapitals(units, first + decides.index, last) ? first + decides.index : last
}
