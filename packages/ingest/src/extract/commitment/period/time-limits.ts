import { everyMatch } from '../../../normalize/every-match.js'
import { withSingleSpaces } from '../../../normalize/single-spaces.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import { comparatorOf } from '../../../patterns/commitment/comparator.js'
import { SIGN } from '../../../patterns/sign-word.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { contentOf } from '../../../segment/block/content.js'
import { clausesOf, type Clause } from '../../../segment/clause/clause.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { segmentsWith } from '../../../segment/segment-signs.js'
import { reachedIn } from '../../what-was-reached.js'
import type { CommitmentMention } from '../commitment-mention.js'
import { lastComma } from '../last-comma.js'
import { reportIn } from './report-clause.js'

/** Hours, minutes and working days behind `không quá` are quantities already. */
const WITHIN = '(?:trong(?: vòng| thời hạn| thời gian)?|chậm nhất(?: là| trong)?(?: sau)?)(?: không quá| tối đa)?'
const LIMIT = new RegExp(
  String.raw`\b(?:(?:${foldedPhrases([WITHIN])})\s+(\d{1,3})(?:\s*\([a-z\s]{2,20}\))?\s+(ngay\s+lam\s+viec|ngay|gio|phut|tieng)|(?:khong\s+(?:vuot\s+)?qua|toi\s+da)\s+(\d{1,3})(?:\s*\([a-z\s]{2,20}\))?\s+(ngay(?!\s+lam\s+viec)|tieng)|con\s+(?:duoi\s+|toi\s+da\s+|khong\s+qua\s+)?(\d{1,3})\s+(ngay(?!\s+lam\s+viec)|gio))(?![a-z])(?!\s*\d)`,
  'g',
)
/** What is done within a time; how long something lasts (`hội thi diễn ra trong 02 ngày`) is no limit. Folded. */
const VERB = String.raw`\b(?:${foldedPhrases([
  'được|trả lời|trả kết quả|phản hồi|giải quyết|xử lý|khắc phục|xin lỗi|công khai|thông báo|hoàn thành|cập nhật|tiếp nhận',
  'kết luận|có mặt|đăng|xác minh|cung cấp|thẩm định|dập tắt',
])})\s`
const DONE_WITHIN = new RegExp(VERB)
const VERBS = new RegExp(VERB, 'g')
/** `rút ngắn thời gian … xuống còn 03 ngày`: what is to take less. Folded, before `còn`. */
const SHORTENED = /\b(?:rut\s+ngan|(?:cat\s+)?giam)\s/
/** From when the time counts. Folded, behind it. */
const COUNTED_FROM = /^\s+(?:lam\s+viec\s+)?(?:ke\s+tu|sau\s+khi|tu\s+khi|tinh\s+tu)\s/
/** `80% hồ sơ được trả trong 03 ngày`: the share is promised. */
const SHARE = /\d\s?%/
const UNITS: ReadonlyMap<string, string> = new Map([
  ['ngay lam viec', 'ngày làm việc'],
  ['ngay', 'ngày'],
  ['gio', 'giờ'],
  ['phut', 'phút'],
  ['tieng', 'tiếng'],
])
/** Most characters that belong to a limit behind it. */
const FARTHEST = 80

/** Goals of time: `trả lời phản ánh trong 05 ngày`, `có mặt chậm nhất 30 phút sau khi nhận tin`. They stand in sections on goals. */
export function timeLimits(analysed: AnalysedText, planYear: number | null): readonly CommitmentMention[] {
  return segmentsWith(analysed, ['body'], SIGN.digit).flatMap((segment) =>
    segment.topic === 'targets' || segment.topic === 'aims'
      ? clausesOf(analysed.document, contentOf(segment)).flatMap((clause) =>
          (clause.signs & SIGN.digit) === 0 ? [] : limitsIn(analysed, segment, clause, planYear),
        )
      : [],
  )
}

function limitsIn(
  analysed: AnalysedText,
  segment: Segment,
  clause: Clause,
  planYear: number | null,
): readonly CommitmentMention[] {
  const { document } = analysed
  const flat = document.flat.slice(clause.start, clause.end)
  const matches = everyMatch(LIMIT, flat)
  if (matches.length === 0 || reportIn(flat) !== null) return []
  const wasReached = reachedIn(document, clause, contentOf(segment), planYear)
  return matches.flatMap((match): readonly CommitmentMention[] => {
    const { index } = match
    const behind = index + match[0].length
    const lead = flat.slice(0, index)
    const after = flat.slice(behind, behind + FARTHEST)
    const shortened = match[5] !== undefined
    if (shortened && !SHORTENED.test(lead)) return []
    if (!shortened && (SHARE.test(lead) || !(DONE_WITHIN.test(lead) || COUNTED_FROM.test(after)))) return []
    if (wasReached(clause.start + index, clause.start + behind)) return []
    const from = shortened ? (SHORTENED.exec(lead)?.index ?? 0) : lastComma(lead, lastVerb(lead)) + 1
    const unit = withSingleSpaces(match[2] ?? match[4] ?? match[6] ?? '')
    return [
      {
        kind: 'target',
        indexCode: null,
        value: Number(match[1] ?? match[3] ?? match[5]),
        unit: UNITS.get(unit) ?? unit,
        comparator: shortened ? comparatorOf(flat.slice(0, index + match[0].search(/\d/)), '') : '<=',
        frequency: null,
        start: clause.start + from + (/^[\s,\-+•*]*/.exec(lead.slice(from))?.[0].length ?? 0),
        end: clause.start + behind + (/[,;.()]|$/.exec(after)?.index ?? 0),
        segment,
        confidence: 0.82 * (document.damaged ? 0.92 : 1),
        rule: 'commitment.time_limit',
      },
    ]
  })
}

/** Where the last word of doing begins: a comma behind it parts what it is done to (`xin lỗi tổ chức, cá nhân`). */
function lastVerb(lead: string): number {
  return everyMatch(VERBS, lead).at(-1)?.index ?? lead.length
}
