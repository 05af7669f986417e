import type { Span } from '../../../normalize/span.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import type { DocumentText } from '../../../normalize/document-text.js'
import { isSpaceUnit, isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'

const LONGEST_SUBJECT = 420
const SUBJECT =
  /^[\s,*_|:]*(?:["(]|(?:ve|v\/v|ban|phe|quy|sua|mot|trien|thuc|dinh|tang|day|tiep|nham|huong|cong|thong|xay|bo|giao|hoi|kiem|to|day|cai|phat|chuan|chap|nang|nhiem)\s)/
/** `Thực hiện Quyết định số …, công tác tuyên truyền đã …`: the sentence goes on behind its opening. */
const GOES_ON = /^\s*,\s*(?:cong\s+tac|thong\s+qua|trien\s+khai|to\s+chuc|day\s+manh|tang\s+cuong)\s[^;.]*\sda\s/
/** What a sentence goes on with behind a title, and what names the next document. */
const GOES_ON_WITH = foldedPhrases(['trong đó|gắn với|nhằm|bảo đảm|đảm bảo|để|tạo|cụ thể|phù hợp|theo đó'])
const NEXT_TYPE = foldedPhrases(['nghị quyết|quyết định|kế hoạch|chỉ thị|công văn|nghị định|thông tư|luật'])
const SUBJECT_END = new RegExp(
  [
    String.raw`;|[.\u0085](?=\s+["(+-]?\s?\p{Lu}|\s*$)|,\s*(?:${GOES_ON_WITH})\s`,
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

/** Bodies that issue plans of their own; behind a comma only, for titles name them too. */
const PARTY_AND_OTHERS = foldedPhrases([
  'ban (?:thường vụ|thường trực|chấp hành|chỉ đạo|giám (?:đốc|hiệu))|(?:đảng|tỉnh|thành|huyện|quận|thị) ủy|chi bộ|ủy ban mặt trận',
  'bệnh viện|trung tâm|trường|phòng|chi cục|cục|hội|liên đoàn|(?:tỉnh|thành|huyện) đoàn|bảo hiểm xã hội|thanh tra|bộ chỉ huy',
])
/** Where the plan's own sentence begins behind the last document it rests on: `…, UBND tỉnh ban hành Kế hoạch … như sau`. */
const PLAN_ENACTED = new RegExp(
  String.raw`(?:[,.]?\s+(?:chu\s+tich\s+)?(?:uy\s+ban\s+nhan\s+dan|ubnd|so|cong\s+an|ban\s+quan\s+ly|van\s+phong)|,\s+(?:${PARTY_AND_OTHERS}))\s[^;.]{0,70}?(?:ban\s+hanh|xay\s+dung|trien\s+khai)\s+(?:ke\s+hoach|chuong\s+trinh\s+hanh\s+dong)\s`,
  'g',
)
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
