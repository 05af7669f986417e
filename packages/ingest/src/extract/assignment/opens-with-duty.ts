import type { Span } from '../../normalize/span.js'
import { foldedPhrases } from '../../patterns/folded-phrases.js'
import { wordAt } from '../../normalize/document-text.js'
import { isLetterUnit } from '../../normalize/letter/letter-kind.js'
import { isAmong, smallLetters } from '../../normalize/letter/small-letters.js'
import { WordFlags } from '../../normalize/word/word-array.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { findWithin } from '../../segment/hits-within.js'
import { isHeadVerb } from '../../patterns/assignment/head-verb.js'
import { GOVERNING_CUES } from './actor/actor-end.js'

/** How far a clause may run before its duty verb: `Tiếp tục …`, `Tích cực, chủ động …`. */
const OPENING = 34
const LEAD =
  /^[\s\-+•*_|"(]*(?:(?:dong\s+thoi|cung\s+voi\s+do|cung\s+voi\s+viec\s+tren|ngoai\s+ra|truoc\s+mat|som|mat\s+khac|(?:truong\s+hop|khi)\s+can(?:\s+thiet)?|tung\s+buoc),?\s+)?/
/** Letters that adverbs before a verb begin with. */
const LEADS_OPEN = smallLetters('dcnmtk')

/** `Trong quá trình thực hiện, `, `Theo lĩnh vực phụ trách, `: what a duty opens with before its verb, up to the first comma; an aim goes on with aims. Folded. */
const BEFORE_VERB = new RegExp(
  `^[\\s\\-+•*_|"(]*(?:${foldedPhrases([
    'trong|trước|sau|khi|cuối|đầu|đến|hết|từ|vào|hàng|mỗi|định kỳ|đột xuất|ngay',
    '(?:chậm|muộn) nhất|tùy (?:theo|tình|điều|như|từng)',
    'qua (?:công tác|kiểm tra|theo dõi|rà soát|khảo sát|nắm)',
    'hạn (?:cuối|chót)|không quá|bằng|thông qua|theo|căn cứ|trên cơ sở',
    'với (?:vai trò|tư cách|chức năng)|nhân dịp|bám sát|về lâu dài|quý|tháng|giai đoạn|năm',
    '\\d{1,2} (?:ngày|tuần|tháng|quý)',
  ])})\\s[^,;.:]{2,120},\\s*`,
)
/** `quý II, III `, `6 tháng một lần `, `6 tháng, năm `, `Ngày 25 hằng tháng `, `Chiều thứ Năm hằng tuần `: how often, without a comma. Folded. */
const EACH_TIME = new RegExp(
  `^(?:${foldedPhrases([
    '(?:định kỳ )?(?:\\d{1,2}|hai|ba|sáu) (?:tháng|tuần|quý|năm) (?:một|0?1) lần',
    '(?:định kỳ )?(?:\\d{1,2}|sáu) tháng(?:,| và) (?:cả |cuối |một )?năm',
    'khi (?:có|xảy ra|phát hiện)\\s[^,;.:]{3,60}?\\s(?:phải|thì|kịp thời)',
    '(?:trong )?quý (?:[ivx]{1,3}|\\d)(?:(?:, | và )[ivx]{1,3})*(?:/\\d{4}| năm \\d{4})?',
    '(?:định kỳ )?(?:trước|vào|chậm nhất)(?: là)? ngày \\d{1,2} (?:của )?tháng (?:cuối|đầu)(?: (?:của |mỗi )?quý)?',
    '(?:trước |vào )?(?:ngày \\d{1,2}|(?:(?:sáng|chiều) )?(?:ngày )?thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])) (?:hằng|hàng|mỗi) (?:tuần|tháng|quý)',
  ])})\\s+`,
)
/** `quyền hạn của mình, `, `6 tháng, `, `quý II năm 2026, `: the opening goes on behind its comma. Folded. */
const GOES_ON =
  /^(?:va\s+)?(?:quyen\s+han|nhiem\s+vu|chuc\s+nang|tham\s+quyen|dot\s+xuat|lien\s+tuc|ca\s+nam|nam|quy|thang|tuan|\d)[^,;.:]{0,60},\s*/
const MOST_COMMAS = 3
const opensBefore = new WordFlags('forms', (form) =>
  /(?<![a-z])(?:trong|truoc|sau|chieu|sang|thu|khi|cuoi|dau|den|het|tu|vao|hang|moi|dinh|dot|hai|ba|ngay|cham|muon|tuy|qua|han|khong|bang|thong|theo|can|tren|voi|nhan|bam|ve|quy|thang|giai|nam|\d)$/.test(
    form,
  ),
)

/** Whether a clause begins with a verb of duty, adverbs and what a sentence opens with before it allowed. */
export function opensWithDuty(analysed: AnalysedText, clause: Span): boolean {
  return verbOpens(analysed, clause) || behindBefore(analysed, clause) !== null
}

/** Where the verb of a duty begins behind what its clause opens with; the start of the clause where it opens with the verb. */
export function dutyVerbAt(analysed: AnalysedText, clause: Span): number {
  return behindBefore(analysed, clause) ?? clause.start
}

function behindBefore(analysed: AnalysedText, clause: Span): number | null {
  const { flat, words } = analysed.document
  if (clause.end - clause.start < SHORTEST_BEFORE) return null
  const word = wordAt(words, clause.start)
  if (opensBefore.of(words.lexicon)[words.form[word] ?? 0] !== 1) return null
  const head = flat.slice(clause.start, Math.min(clause.end, clause.start + LONGEST_BEFORE))
  const each = clause.start + (EACH_TIME.exec(head)?.[0].length ?? 0)
  if (each > clause.start && verbOpens(analysed, { start: each, end: clause.end })) return each
  let length = BEFORE_VERB.exec(head)?.[0].length ?? 0
  for (let commas = 0; length > 0 && commas <= MOST_COMMAS; commas++) {
    const at = clause.start + length
    if (verbOpens(analysed, { start: at, end: clause.end })) return at
    const more = GOES_ON.exec(head.slice(length))?.[0].length ?? 0
    length = more === 0 ? 0 : length + more
  }
  return null
}

const LONGEST_BEFORE = 200
const SHORTEST_BEFORE = 24

function verbOpens(analysed: AnalysedText, clause: Span): boolean {
  const { flat, text, damaged, sparse } = analysed.document
  const first = flat.charCodeAt(clause.start)
  // Most clauses begin with a letter that opens no adverb.
  const lead =
    isLetterUnit(first) && !isAmong(LEADS_OPEN, first)
      ? 0
      : (LEAD.exec(flat.slice(clause.start, clause.end))?.[0].length ?? 0)
  const reach = lead + (damaged ? 12 : 1)
  return (
    findWithin(
      analysed.cues,
      clause.start,
      Math.min(clause.end, clause.start + lead + OPENING),
      (hit) =>
        hit.start - clause.start <= reach &&
        DUTY_CUES.has(hit.entry.row.code) &&
        !(hit.cost > 0 && !damaged && SECOND_CAPITAL.test(text.slice(hit.start, hit.end))) &&
        // `…; gắn với các hoạt động văn nghệ`: how the duty before is done.
        !flat.startsWith('gan', hit.start),
    ) !== undefined ||
    (!damaged && !sparse && isHeadVerb(analysed.document, clause.start + lead))
  )
}

/** `Báo Đắk Lắk` is no misread `bảo đảm`: in a sound text the capital of its second word tells a name. */
const SECOND_CAPITAL = /^\p{L}+\s+\p{Lu}\p{Ll}/u

const DUTY_CUES: ReadonlySet<string> = new Set([...GOVERNING_CUES, 'report', 'integrate', 'make_known'])
