import { isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import { withSingleSpaces } from '../../../normalize/single-spaces.js'
import { calledShort } from '../../../patterns/citation/short-name.js'
import type { Hit } from '../../../patterns/vocabulary.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Segment } from '../../../segment/outline/outline.js'
import type { CitationMention } from '../citation-mention.js'
import { referenceMention } from './reference-mention.js'
import { withOwner } from './reference-owner.js'
import { mayBeTitled, type OwnPlan, TITLE_ALONE, titleAlone, titleIn } from '../title-of-type.js'

const LONGEST_TITLE = 260
const PLURAL = /(?:^|[^a-z])(?:cac|nhung|mot\s+so|nhieu)\s(?:[a-z]{2,8},\s)*$/
/** A plan that this plan orders to be made is no reference. */
const TO_BE_MADE =
  /(?:xay\s+dung|lap|soan\s+thao|du\s+thao|(?<!da\s)(?<!duoc\s)ban\s+hanh)\s(?:(?:va\s)?ban\s+hanh\s)?(?:va\s+(?:to\s+chuc\s+)?(?:trien\s+khai|thuc\s+hien)\s)?(?:(?:chuong\s+trinh|de\s+an|ke\s+hoach),?\s(?:va\s)?)?$/
/** `(Kèm theo Kế hoạch …)` below the head of an annex names the plan that carries it. */
const CARRIED = /\(\s?(?:ban hanh )?kem theo $/
/** `Tổ công tác Đề án 06`: the project is part of the name of who carries it out; `ban hành Kế hoạch … và Đề án 06`: of this plan's. */
const OWN_SENTENCE =
  /\b(?:ban hanh|xay dung) ke hoach (?:hanh dong )?(?:to chuc )?(?:trien khai )?(?:thuc hien )?["“]?$/
const OF_A_BODY =
  /\b(?:to(?: cong tac)?|ban (?:chi dao|dieu hanh|quan ly)|van phong dieu phoi|thuong truc)(?: trien khai| thuc hien)* $|\b(?:ban hanh|xay dung) ke hoach (?:tuyen truyen|truyen thong)[^;.,]* va $/
/** `Sở Kế hoạch và Đầu tư`, `Phòng Tài chính - Kế hoạch`, `Dân số - Kế hoạch hóa gia đình`: the type word is part of a name. */
const IN_NAME = /^\s+(?:va\s+dau\s+tu|hoa\s+gia\s+dinh)(?![a-z])/
const ENDS_NAME = /\btai chinh\s?-\s?$/
/** `đến năm 2025, định hướng đến năm 2030`: what a title looks forward to, once or twice. */
const LOOKS_FORWARD = /^(?:,?\s+(?:va\s+)?(?:tam\s+nhin|dinh\s+huong)\s+(?:den\s+)?(?:nam\s+)?20\d{2}){1,2}/
const LONGEST_FORWARD = 84
/** `Kế hoạch được bố trí …`, `Đề án phải …`, `Kế hoạch đặt ra mục tiêu …`: what is said of a document is no title of it. */
const SAID_OF =
  /^\s+(?:dat\s+(?:ra|muc\s+tieu)|de\s+ra|phan\s+dau|duoc|bi|phai|se|can|da|dang|la|gom|co|(?:lay\s+)?(?:tu|trong)|(?:thuc\s+hien\s+)?theo(?!\s+doi)|su\s+dung\s+(?:tu|nguon|kinh|ngan))\s/
const POINTED_AT = /^\s+(?:nay|do|tren)(?![a-z])/
const ON_AIR = /(?:chuyen\s+(?:muc|de|trang)|phat\s+song|phat\s+thanh|truyen\s+hinh|toa\s+dam|nhu:?|voi)[^;.]{0,50}$/

/** `1 | Đề án phát triển các trường đại học | Bộ A |`: in the cell of tasks what is to be made. */
const MADE_IN_ROW: ReadonlySet<string> = new Set(['Đề án', 'Quy hoạch', 'Kế hoạch'])
const OPENS_CELL = /\d\s*\|\s*$/
const LONGEST_CELL = 8

/** `Phát động chương trình “Nồi cháo yêu thương”`: in small letters and quoted, what people take part in. */
const HELD = /\b(?:phat\s+dong|to\s+chuc|huong\s+ung|tham\s+gia|duy\s+tri|ra\s+mat|dong\s+hanh(?:\s+cung)?)\s+$/

function isOnAir(text: string, start: number, before: string): boolean {
  return !isUpperUnit(text.charCodeAt(start)) && (ON_AIR.test(before) || HELD.test(before))
}

/** Hardly any stretch has two spaces side by side. */
function singleSpaced(flat: string): string {
  return flat.includes('  ') ? withSingleSpaces(flat) : flat
}

/** A document named by its type and its title: quoted, of a plenum, an overall programme, or with its year. */
export function readTitled(
  analysed: AnalysedText,
  segment: Segment,
  hit: Hit<'doc_type'>,
  ceiling: number,
  own: OwnPlan,
): CitationMention | null {
  const { flat, text } = analysed.document
  const type = hit.entry.row.code
  const limit = Math.min(ceiling, hit.end + LONGEST_TITLE)
  if (!mayBeTitled(analysed.document.foldedUnits, hit.end, limit, type) && !TITLE_ALONE.has(type)) return null
  const marked = flat.slice(hit.end, limit)
  const rest = marked.includes('*') || marked.includes('_') ? marked.replace(/[*_]/g, ' ') : marked
  const alone = hit.start > segment.body && isUpperUnit(text.charCodeAt(hit.start))
  const title = titleIn(rest, type, own) ?? (alone ? titleAlone(rest, type) : null)
  if (title === null || POINTED_AT.test(rest) || IN_NAME.test(rest) || SAID_OF.test(rest)) return null
  const before = singleSpaced(flat.slice(Math.max(segment.start, hit.start - 60), hit.start))
  if (
    MADE_IN_ROW.has(type) &&
    title.rule !== 'reference.short_number' &&
    OPENS_CELL.test(text.slice(Math.max(0, hit.start - LONGEST_CELL), hit.start))
  )
    return null
  if (
    CARRIED.test(before) ||
    ENDS_NAME.test(before) ||
    calledShort.test(before) ||
    OWN_SENTENCE.test(before) ||
    OF_A_BODY.test(before) ||
    TO_BE_MADE.test(before) ||
    (title.plain && PLURAL.test(before))
  )
    return null
  // `chuyên mục, chương trình “Gặp gỡ cuối tuần”`: in small letters and quoted, a programme on the air.
  if (title.rule === 'reference.quoted_title' && type === 'Chương trình' && isOnAir(text, hit.start, before))
    return null
  const forward = LOOKS_FORWARD.exec(rest.slice(title.length, title.length + LONGEST_FORWARD))
  const end = hit.end + title.length + (forward?.[0].length ?? 0)
  if (title.rule !== 'reference.plenum') {
    const mention = withOwner(analysed, segment, hit, ceiling, end, title)
    // `gắn với kế hoạch thanh tra năm 2024`: in small letters and nobody's, a plan is any plan of that kind.
    const general =
      title.rule === 'reference.title_year' &&
      !isUpperUnit(text.charCodeAt(hit.start)) &&
      mention.end === end &&
      mention.issuer === null
    return general ? null : mention
  }
  const quoteEnd = quotedTitleEnd(text, end, ceiling) ?? end
  return {
    ...referenceMention(analysed, segment, hit, quoteEnd, null, title.rule, title.confidence),
    issuer: plenumIssuer(text, end, title.length),
  }
}

/** End of `về “…”` behind an offset, quotation marks nested inside it counted; null where no title follows. */
function quotedTitleEnd(text: string, from: number, limit: number): number | null {
  const lead = /^\s+(?:về\s+)?["“]/u.exec(text.slice(from, from + 24))
  if (lead === null) return null
  let depth = 1
  for (let i = from + lead[0].length; i < Math.min(limit, from + 420); i++) {
    const sign = text.charAt(i)
    if (sign === '“') depth++
    else if (sign === '”' || sign === '"') depth--
    if (depth === 0) return i + 1
  }
  return null
}

function plenumIssuer(text: string, end: number, length: number): string {
  const written = text.slice(end - length, end)
  const term = /kh\S+\s+([IVXL]{1,6})/i.exec(written)?.[1]
  return term === undefined ? 'Ban Chấp hành Trung ương' : `Ban Chấp hành Trung ương khóa ${term.toUpperCase()}`
}
