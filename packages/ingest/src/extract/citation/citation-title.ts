import { foldedPhrases } from '../../patterns/folded-phrases.js'
import type { DocumentText } from '../../normalize/document-text.js'
import { isSpaceUnit, isUpperUnit } from '../../normalize/letter-kind.js'
import { typesOfSymbol } from '../../patterns/document-type-vocabulary.js'
import type { Hit } from '../../patterns/vocabulary.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { oneLine, type Span } from '../../segment/clause.js'
import { hitsWithin } from '../../segment/hits-within.js'
import type { CitationMention } from './citation-mention.js'

const LONGEST_SUBJECT = 420
const SUBJECT =
  /^[\s,*_|:]*(?:["(]|(?:ve|v\/v|ban|phe|quy|sua|mot|trien|thuc|dinh|tang|day|tiep|nham|huong|cong|thong|xay|bo|giao|hoi|kiem|to|day|cai|phat|chuan|chap|nang|nhiem)\s)/
/** `Thực hiện Quyết định số …, công tác tuyên truyền đã …`: the sentence goes on behind its opening. */
const GOES_ON = /^\s*,\s+(?:cong\s+tac|thong\s+qua|trien\s+khai|to\s+chuc|day\s+manh|tang\s+cuong)\s[^;.]*\sda\s/
/** What a sentence goes on with behind a title, and what names the next document. */
const GOES_ON_WITH = foldedPhrases(['trong đó|gắn với|nhằm|bảo đảm|đảm bảo|để|tạo|cụ thể|phù hợp|theo đó'])
const NEXT_TYPE = foldedPhrases(['nghị quyết|quyết định|kế hoạch|chỉ thị|công văn|nghị định|thông tư|luật'])
const SUBJECT_END = new RegExp(
  [
    String.raw`;|[.…](?=\s+["(+-]?\s?\p{Lu}|\s*$)|,\s+(?:${GOES_ON_WITH})\s`,
    String.raw`\s+(?:va|,)\s+(?=(?:${NEXT_TYPE})\s+(?:so\s)?)`,
    String.raw`,?\s+va\s+can\s+cu\s+(?=chuc\s|nhiem\s|tinh\s|dieu\s|quy\s|ket\s|yeu\s)`,
  ].join('|'),
  'u',
)
/** `… đến năm 2045, Chương trình tổng thể … giai đoạn 2021 - 2030`, `… số quốc gia và Đề án …`: the next document, named by its title. */
const NEXT_TITLED =
  /(?:,|\s+va)\s+(?:Chuong\s+trinh|Đe\s+an|Chien\s+luoc|Ke\s+hoach)\s[^;.]{5,120}?(?:giai\s+doan|nam)\s+20\d{2}/u
/** What it begins with: hardly a subject has one, and each space of a text may stand before one. */
const TITLED = /Chuong\s+trinh|Đe\s+an|Chien\s+luoc|Ke\s+hoach/u
/** What such a list of names may itself be the object of: `triển khai Chiến lược … và Chương trình …`. */
const CARRYING_OUT = /^[\s,]*(?:ve\s+(?:viec\s+)?)?(?:ban\s+hanh|phe\s+duyet|trien\s+khai|thuc\s+hien|to\s+chuc)\s/

/** Where the plan's own sentence begins behind the last document it rests on: `…, UBND tỉnh ban hành Kế hoạch … như sau`. */
const PLAN_ENACTED =
  /[,.]?\s+(?:chu\s+tich\s+)?(?:uy\s+ban\s+nhan\s+dan|ubnd|so|cong\s+an|ban\s+quan\s+ly|van\s+phong)\s[^;.]{0,70}?(?:ban\s+hanh|xay\s+dung|trien\s+khai)\s+(?:ke\s+hoach|chuong\s+trinh\s+hanh\s+dong)\s/g
const OWN_WORD = /ke hoach|ke\n|hanh dong/
/** `(sau đây viết tắt là …)` names the document; it is no part of what the document is about. */
const CALLED = /\s*\(\s*(?:sau\s+day|goi\s+tat|viet\s+tat)\s/

/** What a document is about, behind its number, date and issuer; null where the sentence goes on otherwise. */
export function subjectAfter(analysed: AnalysedText, offset: number, ceiling: number): Span | null {
  const { document } = analysed
  const rest = document.flat.slice(offset, Math.min(ceiling, offset + LONGEST_SUBJECT))
  if (!SUBJECT.test(rest) || GOES_ON.test(rest)) return null
  const cased = withCapitals(document, offset, offset + rest.length)
  const next = TITLED.test(cased) ? nextTitled(cased, CARRYING_OUT.test(rest)) : null
  const told = Math.min(SUBJECT_END.exec(cased)?.index ?? rest.length, next?.index ?? rest.length)
  const own = OWN_WORD.test(rest) ? planEnacted(rest, cased, document.text.slice(offset, offset + rest.length)) : told
  const called = rest.includes('(') ? CALLED.exec(rest) : null
  const stop = Math.min(told, called?.index ?? told, own, closedBefore(rest))
  const lead = /^[\s,*_|:]*/.exec(rest)?.[0].length ?? 0
  const trail = trailLength(rest.slice(0, stop), document.text.slice(offset, offset + stop))
  // `…, thực hiện` Chỉ thị số …: what leads over to the next document is no subject.
  if (ONLY_VERBS.test(rest.slice(lead, stop - trail))) return null
  return stop - trail > lead ? { start: offset + lead, end: offset + stop - trail } : null
}

/** `(Kế hoạch số … của UBND tỉnh về cải cách hành chính)`: where the bracket closes that a citation stands in. */
function closedBefore(rest: string): number {
  for (let at = rest.indexOf(')'), open = 0; at >= 0; at = rest.indexOf(')', at + 1)) {
    const opened = rest.indexOf('(', open)
    if (opened < 0 || opened > at) return at
    open = opened + 1
  }
  return rest.length
}

/** The next document named by its title. What a decision approves may be two; `phê duyệt Đề án “…” và Kế hoạch …` is not one name. */
function nextTitled(cased: string, carriesOut: boolean): RegExpExecArray | null {
  const next = NEXT_TITLED.exec(cased)
  return next !== null && (!carriesOut || /[”"]$/.test(cased.slice(0, next.index))) ? next : null
}

const ONLY_VERBS = /^(?:(?:ve|viec|to\s+chuc|trien\s+khai|thuc\s+hien|thi\s+hanh|quan\s+triet)\s*)+$/

/** Where the plan's own sentence begins. A body begins with a capital: the `số` of `Dân số … ban hành kế hoạch` is no `Sở`. */
function planEnacted(rest: string, cased: string, written: string): number {
  PLAN_ENACTED.lastIndex = 0
  for (let match = PLAN_ENACTED.exec(rest); match !== null; match = PLAN_ENACTED.exec(rest)) {
    // `ý kiến kết luận của Chủ tịch UBND tỉnh, Ủy ban nhân dân xã ban hành Kế hoạch …`: the first body is the title's.
    const opens = /^[,.]?\s+\p{Lu}/u.test(cased.slice(match.index, match.index + 6))
    if (opens && !/\s(?:của|cua)(?:\s+(?:Chủ tịch|chu tich))?$/iu.test(written.slice(0, match.index)))
      return match.index
    PLAN_ENACTED.lastIndex = match.index + 2
  }
  return rest.length
}

/** Words that lead over to the next document: `… trong nội bộ và` Quyết định số …. */
const LEADING_OVER = ['va', 'theo', 'tai'] as const
const MARKS = ',.;*_|'

/** Length of the marks behind a subject, and of the word that leads over; `tiếp theo` and `vận tải` do not. */
function trailLength(subject: string, written: string): number {
  const end = marksStart(subject, subject.length)
  const word = LEADING_OVER.find((leading) => subject.endsWith(leading, end))
  if (word === undefined || /t(?:ải|ài|ái|ãi)$/iu.test(written.slice(0, end))) return subject.length - end
  const before = end - word.length
  const start = marksStart(subject, before)
  const leads = start + (subject.endsWith('tiep', start) ? 1 : 0)
  return subject.length - (leads < before ? leads : end)
}

/** Where the marks and white space begin that end at an offset. */
function marksStart(subject: string, end: number): number {
  let at = end
  while (at > 0 && (isSpaceUnit(subject.charCodeAt(at - 1)) || MARKS.includes(subject.charAt(at - 1)))) at--
  return at
}

/** The end of a sentence shows in the capitals of the text, its words in the fold: both have the same length. */
function withCapitals({ flat, text }: DocumentText, from: number, to: number): string {
  let cased = ''
  let at = from
  for (let i = from; i < to; i++) {
    if (!isUpperUnit(text.charCodeAt(i))) continue
    cased += flat.slice(at, i) + text.charAt(i)
    at = i + 1
  }
  return cased + flat.slice(at, to)
}

const PROMULGATED = /(?:duoc\s+)?(?:ban\s+hanh|phe\s+duyet|thong\s+qua)\s+(?:kem\s+theo|tai|theo|bang|boi)\s*$/
/** `Chương trình … theo Quyết định số …`: what a decision approved, named before it. */
const UNDER = /(?<=\s)(?:theo|tai)\s*$/
/** The words that `PROMULGATED` ends with. */
const LINKS = ['theo', 'tai', 'bang', 'boi'] as const
/** What decisions approve by name; a plan named so may be any plan. */
const APPROVED = new Set(['Chương trình', 'Đề án', 'Chiến lược'])
const TITLE_TYPES = new Set(['Chương trình', 'Đề án', 'Chiến lược', 'Quy chế', 'Quy hoạch', 'Kế hoạch', 'Quy định'])

/** End of what stands before an offset, white space apart. */
export function endBefore(flat: string, offset: number): number {
  let end = offset
  while (end > 0 && isSpaceUnit(flat.charCodeAt(end - 1))) end--
  return end
}

/**
 * `Chương trình … được ban hành tại Quyết định số …`: the title stands before the number. `opening`: the type word that opens
 * the title before a bracket, where the number has none of its own.
 */
export function titleBefore(
  analysed: AnalysedText,
  start: number,
  floor: number,
  opening: Hit<'doc_type'> | null = null,
): Span | null {
  const { document } = analysed
  const { flat } = document
  const end = endBefore(flat, start)
  const open = bracketBefore(flat, start, floor)
  if (open !== null) return titleBeforeBracket(analysed, open, floor, opening)
  if (!LINKS.some((word) => flat.endsWith(word, end))) return null
  const from = Math.max(floor, start - LONGEST_TITLE)
  const before = flat.slice(from, start).replace(/[;.]\s/g, '\u0000 ')
  const promulgated = PROMULGATED.exec(before)
  const link = promulgated ?? UNDER.exec(before)
  if (link === null) return null
  const stop = before.lastIndexOf('\u0000', link.index)
  const titles = hitsWithin(analysed.docTypes, from + Math.max(stop, 0), from + link.index).filter((hit) =>
    promulgated === null
      ? APPROVED.has(hit.entry.row.code) && isUpperUnit(document.text.charCodeAt(hit.start))
      : TITLE_TYPES.has(hit.entry.row.code),
  )
  const first = titles[0]
  return first === undefined ? null : { start: first.start, end: from + link.index }
}

/** What opens the bracket that holds a number. */
const OPENED = /\(\s*(?:so\s*:?\s*)?$/
const LONGEST_OPENED = 10

function bracketBefore(flat: string, start: number, floor: number): number | null {
  const before = flat.slice(Math.max(floor, start - LONGEST_OPENED), start)
  const opened = before.includes('(') ? OPENED.exec(before) : null
  return opened === null ? null : start - opened[0].length
}

const LONGEST_TITLE = 260

/** `Đề án phát triển ứng dụng … đến năm 2030 (Quyết định số 06/QĐ-TTg)`: the number stands in brackets behind the title. */
function titleBeforeBracket(
  { document, docTypes }: AnalysedText,
  bracket: number,
  floor: number,
  opening: Hit<'doc_type'> | null,
): Span | null {
  const title =
    opening ??
    hitsWithin(docTypes, Math.max(floor, bracket - LONGEST_TITLE), bracket).findLast(
      (hit) => APPROVED.has(hit.entry.row.code) && isUpperUnit(document.text.charCodeAt(hit.start)),
    )
  return title === undefined || /[;.]\s/.test(document.flat.slice(title.end, bracket))
    ? null
    : { start: title.start, end: endBefore(document.flat, bracket) }
}

const LETTERS = ['Công văn', 'Văn bản']

/** `Kế hoạch cải cách hành chính năm 2023 (số 53/KH-UBND …)`: the type word that opens the title before the bracket. `type`: what the symbol tells. */
export function typeBeforeBracket(
  { document, docTypes }: AnalysedText,
  start: number,
  floor: number,
  type: string | undefined,
): Hit<'doc_type'> | null {
  const open = bracketBefore(document.flat, start, floor)
  if (open === null) return null
  const types = type === undefined ? LETTERS : typesOfSymbol(type)
  return (
    hitsWithin(docTypes, Math.max(floor, open - LONGEST_TITLE), open).findLast(
      (hit) =>
        types.includes(hit.entry.row.code) &&
        isUpperUnit(document.text.charCodeAt(hit.start)) &&
        !/[;.]\s/.test(document.flat.slice(hit.end, open)),
    ) ?? null
  )
}

const ABOUT = String.raw`(?:ve\s+(?:viec\s+)?)?`
/** `sửa đổi, bổ sung một số điều của Nghị định số …`, `hướng dẫn thi hành Nghị định số …`: the title of the document before it. */
const AMENDS = new RegExp(
  [
    String.raw`^[\s,]*${ABOUT}`,
    `(?:${foldedPhrases(['sửa đổi|điều chỉnh|bổ sung|hướng dẫn|quy định chi tiết|bãi bỏ|đính chính'])})`,
    String.raw`(?=[\s,])[^;.:]{0,160}?(?:\scua|\sthi\s+hanh|\sthuc\s+hien|\sbo\s+sung|\skem\s+theo|\sdieu\s+\d{1,3}[a-z]?)\s+$`,
  ].join(''),
)

/** `về sửa đổi, bổ sung` Quy định ban hành kèm theo Quyết định số …, `về việc thay thế` Quyết định số …: the document itself. */
const AMENDS_IT =
  /^[\s,]*(?:(?:ve|v\/v)\s+(?:viec\s+)?)?(?:sua\s+doi|dieu\s+chinh|bo\s+sung|bai\s+bo|thay\s+the)(?:,?\s+(?:va\s+)?bo\s+sung)?\s+$/

/** `ban hành Chương trình hành động của Chính phủ thực hiện Nghị quyết số …`. */
const CARRIES_OUT = new RegExp(
  [
    String.raw`^[\s,]*${ABOUT}(?:ban\s+hanh|phe\s+duyet)\s+(?:chuong\s+trinh\s+hanh\s+dong|ke\s+hoach(?:\s+hanh\s+dong)?)`,
    String.raw`(?:\s+cua\s+[^;.:,]{3,40}?)?\s+(?:trien\s+khai(?:\s+thuc\s+hien)?|thuc\s+hien)\s+$`,
  ].join(''),
)

/** `của UBND tỉnh về việc triển khai thực hiện Nghị quyết số …`: what the document before is there to carry out. */
const TO_CARRY_OUT = new RegExp(
  [
    '^(?:\\s+|,\\s+(?=ve\\s))(?:(?:ve|v\\/v)\\s+(?:ve\\s+)?(?:viec\\s+)?)?',
    `(?:(?:${foldedPhrases([
      'tiếp tục|đẩy mạnh|tăng cường|tổ chức|triển khai|quán triệt|tập trung',
    ])})[\\s,]+(?:va\\s+)?)*`,
    `(?:${foldedPhrases(['thực hiện', 'triển khai', 'thi hành', 'quán triệt', 'cụ thể hóa'])})`,
    `(?:\\s+(?:${foldedPhrases([
      'nghiêm túc|nghiêm|có hiệu quả|hiệu quả|một số (?:nội dung|nhiệm vụ)(?: (?:của|tại|theo))?',
      'các (?:nội dung|nhiệm vụ) (?:của|tại|theo)',
    ])}))*\\s+$`,
  ].join(''),
)

/** `về tổng kết 10 năm thực hiện Kết luận số …`, `về việc báo cáo sơ kết Chỉ thị số …`, `về kiểm tra việc thực hiện …`: what the document before looks back on. */
const TO_LOOK_BACK = new RegExp(
  [
    String.raw`^\s+${ABOUT}(?:bao\s+cao\s+)?(?:(?:tong|so)\s+ket|danh\s+gia|kiem\s+tra|giam\s+sat)(?:\s+\d{1,2}\s+(?:nam|thang))?`,
    String.raw`(?:\s+(?:ket\s+qua|viec|tinh\s+hinh))*(?:\s+(?:to\s+chuc|trien\s+khai|thuc\s+hien|thi\s+hanh))*\s+$`,
  ].join(''),
)

/** `về việc “Triển khai nhiệm vụ … thực hiện Quyết định số …`: inside the quotation marks of a title. */
const OPENS_QUOTED = /^\s+(?:ve\s+(?:viec\s+)?|v\/v\s+)"[^"]*$/

/** `số 51-CTr/TU ngày 09/02/2018 về thực hiện …`: a title, though nobody is named who issued it. */
const SAYS_ABOUT = /^[\s,]+(?:ve|v\/v)\s/

/** Whether a citation is only what the title of the one before it names. */
export function isAmended({ document }: AnalysedText, before: CitationMention, mention: CitationMention): boolean {
  return (
    before.segment === mention.segment &&
    mention.start - before.coreEnd < 220 &&
    titles(document.flat.slice(before.coreEnd, mention.start), before.issuer !== null)
  )
}

function titles(between: string, issued: boolean): boolean {
  return (
    AMENDS.test(between) ||
    (issued && AMENDS_IT.test(between)) ||
    CARRIES_OUT.test(between) ||
    OPENS_QUOTED.test(between) ||
    (issued && TO_LOOK_BACK.test(between)) ||
    ((issued || SAYS_ABOUT.test(between)) && TO_CARRY_OUT.test(between))
  )
}

/** The citation with its title up to the end of the document named in it. */
export function withTitle(
  { document }: AnalysedText,
  before: CitationMention,
  titled: CitationMention,
): CitationMention {
  const words = oneLine(document, { start: before.coreEnd, end: titled.end })
  return {
    ...before,
    end: titled.end,
    coreEnd: titled.coreEnd,
    subject: words.replace(/^(?:,\s*)?(?:về\s+việc|v\/v|về)\s+/iu, ''),
  }
}
