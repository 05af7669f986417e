import { append } from '../../normalize/append.js'
import type { Span } from '../../normalize/span.js'
import { saysAny } from '../../normalize/word/says-any.js'
import { foldedPhrases, writtenPhrases } from '../../patterns/folded-phrases.js'
import type { Duty } from '@doi-chieu/core/assignment/duty'
import type { AnalysedText } from '../../segment/analysed-text.js'
import type { DocumentText } from '../../normalize/document-text.js'
import { isLetterUnit } from '../../normalize/letter/letter-kind.js'
import { WordFlags } from '../../normalize/word/word-array.js'
import { withSingleSpaces } from '../../normalize/single-spaces.js'
import { findWithin } from '../../segment/hits-within.js'
import { clausePart, mayOpenWith, type Clause } from '../../segment/clause/clause.js'
import { SIGN } from '../../patterns/sign-word.js'
import { dutyOpenings, noDuty, plainMatter } from '../../patterns/assignment/duty-opening.js'
import { plainVerbBehind } from '../../patterns/assignment/plain-verb.js'
import { sanction } from '../../patterns/assignment/sanction.js'
import { dutyVerbAt, opensWithDuty } from './opens-with-duty.js'
import { sentenceClauses } from './sentence-clauses.js'

const TOGETHER = /^(?:dong\s+thoi|d[a-z]ng\s+thoi|qua\s+do|tu\s+do|trong\s+do|ben\s+canh\s+do|nhat\s+la|dac\s+biet)\b/
const opensTogether = new WordFlags('forms', (form) => /(?:d[a-z]ng|qua|tu|trong|ben|nhat|dac)$/.test(form))
/** `Bên cạnh đó, tổ chức hội nghị …`. */
const BESIDE = /^ben\s+canh\s+do,\s*/
const OWN_VERB =
  /^dong\s+thoi,?\s+(?:thuong\s+xuyen\s+|chu\s+dong\s+)?(?:kiem\s+tra|theo\s+doi|don\s+doc|giam\s+sat|chu\s+tri|phoi\s+hop\s+voi|tong\s+hop|bao\s+cao)/

/**
 * Cuts what an actor has to do into duty clauses: one a sentence, bullet or `;`-clause that opens with a duty verb. `Đồng
 * thời …` joins the one before unless it opens a duty of its own; a clause of nouns belongs to none.
 */
export function dutyClauses(analysed: AnalysedText, within: Span): readonly Clause[] {
  const duties: Clause[] = []
  for (const [i, clause] of sentenceClauses(analysed, within).entries())
    append(duties, dutiesInside(analysed, clause, i === 0))
  return duties
}

/**
 * The duties of one clause: none, one, or two where a second begins inside it. The first clause of a paragraph under an actor
 * is a duty unless it opens with a noun or a conjunction; later ones must open with a verb. `opening`: it opens a paragraph.
 */
export function dutiesInside(
  analysed: AnalysedText,
  clause: Clause,
  first: boolean,
  opening: boolean = first,
): readonly Clause[] {
  const { document } = analysed
  const folded = document.flat.slice(clause.start, clause.end)
  if (mayOpenWith(document, clause, opensTogether) && TOGETHER.test(folded) && !OWN_VERB.test(folded)) {
    // At the head of a paragraph it is a duty beside the one before.
    const beside = opening ? BESIDE.exec(folded) : null
    const own = beside === null ? null : clausePart(document, clause, clause.start + beside[0].length, clause.end)
    return own !== null && opensWithDuty(analysed, own) ? splitInside(document, own) : []
  }
  if (opening && folded.startsWith('ve ') && plainMatter.test(document.text.slice(clause.start, clause.end))) return []
  if ((clause.signs & SIGN.refusal) !== 0 && sanction.test(folded)) return []
  if (isAside(document, clause, folded) || (!first && SHARE_ALONE.test(folded))) return []
  if (opensWithDuty(analysed, clause) || opensWithVerb(analysed, clause)) return splitInside(document, clause)
  const head = headOf(folded)
  return first && !noDuty.test(head) && (head.length > 12 || COUNTED.test(head)) ? splitInside(document, clause) : []
}

/** `…; giảm 50% số cặp tảo hôn`: a goal of what stands before it, and no duty of its own. Folded. */
const SHARE_ALONE = /^\W*(?:giam|tang|dat)\s+(?:(?:it\s+nhat|toi\s+thieu|tren|tu|khoang)\s+)?\d[\d.,]*\s?%/

/** Whether a clause begins with a verb that is none of the cues: `Bầu trưởng thôn`, `Phun khử khuẩn`. */
export function opensWithVerb({ document }: AnalysedText, clause: Span): boolean {
  return (
    dutyOpenings.test(
      headOf(document.flat.slice(clause.start, Math.min(clause.end, clause.start + LONGEST_OPENING))),
    ) || opensPlainly(document, clause)
  )
}

const LONGEST_OPENING = 44

/** `Cùng Sở Y tế kiểm tra …`: in a sound text the capital tells the body. */
const WITH_BODY = new RegExp(
  String.raw`^(?:[Cc]ùng\s+(?:với\s+)?|[Kk]ết\s+hợp\s+(?:với|cùng)\s+)(?:${writtenPhrases([
    'các (?:sở|phòng|ban|cơ|đơn|ngành|xã|huyện|trường|địa|đoàn|hội|tổ)',
    'Sở|Phòng|Ban|Công an|Trung tâm|UBND|Ủy ban|Hội|Đoàn|Huyện|Tỉnh|Trường|Bưu|Văn phòng|Chi cục|Cục|Đài|Báo|Viện',
    'Công ty|Ngân hàng|Bảo hiểm|Thanh tra|Trạm|Đồn|Hạt|Kho|MTTQ|Mặt trận',
  ])})`,
  'u',
)

/** Characters of `kết hợp cùng` and the head of a name. */
const LONGEST_WITH = 32

/** `Thông báo này thay thế …`, `(Đính kèm Công văn số …)`, `Tin liên quan`: words on the document, not of it. */
const OF_DOCUMENT = new RegExp(
  `^[\\s\\-+•*]*(?:${foldedPhrases([
    '(?:thông báo|kế hoạch|quyết định|chỉ thị|văn bản|công văn|hướng dẫn|chương trình|đề án|quy chế|nghị quyết) này (?:thay|có|được|gồm|bãi|áp|chỉ)\\s',
    '\\(\\s*(?:nguồn|đính kèm|gửi kèm|kèm theo|có\\s[^()]{0,60}kèm theo)(?![a-z])',
    'tin (?:tức )?(?:liên quan|khác)',
    '(?:về (?:việc|vấn đề|nội dung) (?:này|trên)|sau khi xem xét)\\s?,\\s[^;:.]{4,80}\\s(?:ý kiến|chỉ đạo)(?:\\s[^;:.]{0,30})?(?:như sau|:)',
  ])})`,
)
/** `Chia sẻ`, `Đánh giá` on a line of its own without sign and stop: what stands around a text on a page. */
const ALONE = /^\s*[a-z]+(?:\s+[a-z]+)?\s*$/
const LONGEST_ALONE = 12

function isAside({ text }: DocumentText, { start, end }: Clause, folded: string): boolean {
  if (OF_DOCUMENT.test(folded)) return true
  return (
    end - start <= LONGEST_ALONE &&
    ALONE.test(folded) &&
    text.charAt(start - 1) === '\n' &&
    (end >= text.length || text.charAt(end) === '\n')
  )
}

/** `phun khử khuẩn`, `tặng quà`: verbs too common for the lists, as marks tell them. */
function opensPlainly({ text, damaged, sparse }: DocumentText, { start, end }: Span): boolean {
  if (damaged || sparse) return false
  const head = text.slice(start, Math.min(end, start + LONGEST_WITH))
  if (WITH_BODY.test(head)) return true
  return plainVerbBehind.test(` ${head.charAt(0).toLowerCase()}${head.slice(1)}`)
}

/** `08 tin, bài`: so short a duty has its number. */
const COUNTED = /^\d{1,3}\s[a-z]{3}/

/** The first words of a clause, single spaces between them, marks before them left out. */
function headOf(folded: string): string {
  const head = singleSpaced(folded.slice(0, 40))
  return isLetterUnit(head.charCodeAt(0)) ? head : head.replace(/^[-+•*_|"( ]+/, '')
}

/** Hardly any stretch has two spaces side by side: a search is cheaper than the replacement. */
function singleSpaced(folded: string): string {
  return folded.includes('  ') ? withSingleSpaces(folded) : folded
}

const HUB = /,\s*(?=la\s+dau\s+moi\s)/

/** A second duty inside one sentence: `…, là đầu mối phối hợp`, `…; định kỳ … báo cáo`. */
function splitInside(document: DocumentText, clause: Clause): readonly Clause[] {
  if ((clause.signs & SIGN.hub) === 0) return [clause]
  const cut = HUB.exec(document.flat.slice(clause.start, clause.end))
  if (cut === null) return [clause]
  const middle = clause.start + cut.index
  return [
    clausePart(document, clause, clause.start, middle),
    clausePart(document, clause, middle + cut[0].length, clause.end),
  ]
}

const PERIODS = String.raw`(?:dinh\s+ky|(?:hang|moi)\s+(?:ngay|tuan|thang|quy|nam)|thuong\s+xuyen|dot\s+xuat)(?:(?:\s+(?:va|hoac)|,)?\s+(?:hang\s+|ca\s+)?(?:ngay|tuan|thang|quy|nam|0?[369]\s+thang|dot\s+xuat|lien\s+tuc)(?![a-z]))*,?\s+`
/** Adverbs and other words that a verb is read with. Folded. */
const READ_WITH = `(?:${PERIODS}|(?:${foldedPhrases([
  'trực tiếp|chủ động|khẩn trương|nghiêm túc|tích cực|kịp thời|từng bước|sớm|cần|phải',
  'tăng cường|đẩy mạnh|tổ chức|thực hiện|triển khai|tiến hành|tiếp tục|làm (?:tốt|đầu mối)',
  'phụ trách|đảm nhiệm|quan tâm|ưu tiên|tập trung|đồng thời,?',
  '(?:có|chịu) (?:trách nhiệm|nhiệm vụ|biện pháp|giải pháp|kế hoạch)(?: (?:chính|toàn diện))?(?: (?:trong|về))?',
])}),?\\s+|${foldedPhrases([
  'là (?:đầu mối|(?:cơ quan|đơn vị|bộ phận) (?:thường trực|đầu mối))(?: [a-z]+){0,6}?,? ',
  'giúp [a-z\\s]{4,40}?\\s',
])})*(?:${foldedPhrases(['công tác ', 'việc '])})?`
const MONITORS = new RegExp(String.raw`^${READ_WITH}(?:theo\s+doi|kiem\s+tra|don\s+doc|giam\s+sat)\b`)
/** `Chủ động phối hợp tổ chức …`. */
const HELPS_IN = new RegExp(String.raw`^[\s\-+•*_|"(]*${READ_WITH}phoi\s+hop\b`)
const saysHelp = new WordFlags('forms', (form) => form.endsWith('phoi'))
const LONGEST_HEAD = 90

const OFFICE = 'chức năng|nhiệm vụ|quyền hạn|thẩm quyền'
/** `Căn cứ chức năng, nhiệm vụ được giao chủ động phối hợp với …`: what governs stands behind. */
const BY_OFFICE = new RegExp(
  [
    String.raw`^(?:can\s+cu|theo|trong\s+pham\s+vi)\s+(?:vao\s+|theo\s+)?(?:${foldedPhrases([OFFICE])})(?:,?\s+(?:`,
    foldedPhrases(['và', OFFICE, 'được (?:giao|phân công)|của mình|của (?:đơn vị|cơ quan|ngành)(?: mình)?']),
    String.raw`))*,?\s+`,
  ].join(''),
)

function officeLength({ flat }: DocumentText, { start, end }: Clause): number {
  return flat.startsWith('can', start) || flat.startsWith('th', start) || flat.startsWith('tr', start)
    ? (BY_OFFICE.exec(flat.slice(start, Math.min(end, start + 120)))?.[0].length ?? 0)
    : 0
}

/** The duty of a clause by the order of the codebook; `asked` clauses are requests whatever they ask for. */
export function dutyOf(analysed: AnalysedText, clause: Clause, asked: boolean): Duty {
  if (asked) return 'requested'
  const start = clause.start + officeLength(analysed.document, clause)
  const duty = dutyFrom(analysed, start, clause.end)
  if (duty !== 'execute') return duty
  // `Trong quá trình thực hiện, kiểm tra …`: what governs stands behind what the clause opens with.
  const verb = dutyVerbAt(analysed, { start, end: clause.end })
  return verb === start ? duty : dutyFrom(analysed, verb, clause.end)
}

/** `chỉ đạo Thanh tra Giao thông phối hợp với …`: whom the body instructs works with others. */
const INSTRUCTS = /^[Cc]hỉ\s+đạo\s+(?:\p{Lu}|các\s|lực\s+lượng\s)/u
const LONGEST_INSTRUCTION = 24

function dutyFrom({ document, cues }: AnalysedText, start: number, end: number): Duty {
  let advises = false
  let coordinates = false
  let monitors = false
  const instructs = INSTRUCTS.test(document.text.slice(start, start + LONGEST_INSTRUCTION))
  const leads = findWithin(cues, start, end, (hit) => {
    const reach = hit.start - start
    if (reach > 60) return false
    const { code } = hit.entry.row
    if (code === 'advise') advises ||= reach <= 30
    else if (code === 'coordinate_with') coordinates ||= reach <= 30 && !instructs
    else if (code === 'hub') coordinates ||= reach <= 12
    else if (code === 'monitor') monitors = true
    return code === 'lead'
  })
  if (leads !== undefined) return 'lead'
  if (advises) return 'advise'
  if (coordinates || withBody(document, start)) return 'coordinate'
  const helps = saysAny(document, { start, end: Math.min(end, start + LONGEST_HEAD) }, saysHelp)
  if (!helps && !monitors) return 'execute'
  const head = singleSpaced(document.flat.slice(start, Math.min(end, start + LONGEST_HEAD)))
  if (helps && HELPS_IN.test(head)) return 'coordinate'
  return monitors && MONITORS.test(head) ? 'monitor' : 'execute'
}

/** `Cùng Sở Y tế kiểm tra …`. */
function withBody({ flat, text, damaged, sparse }: DocumentText, start: number): boolean {
  const together = flat.startsWith('cung', start) || flat.startsWith('ket hop', start)
  return together && !damaged && !sparse && WITH_BODY.test(text.slice(start, start + LONGEST_WITH))
}
