import type { DocumentText } from '../../../normalize/document-text.js'
import { isLowerUnit, isSpaceUnit } from '../../../normalize/letter/letter-kind.js'
import { oncePer } from '../../../normalize/once-per.js'
import type { Span } from '../../../normalize/span.js'
import { writtenPhrases } from '../../../patterns/folded-phrases.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { findWithin } from '../../../segment/hits-within.js'
import { actorEnd, STRONG_CUES } from '../actor/actor-end.js'
import { actorAt } from '../actor/actor-name.js'
import { insideName } from '../actor/inside-name.js'
import { verbRightBehind } from '../actor/name-tail.js'
import { opensWithDuty } from '../opens-with-duty.js'

/** Most characters of a name before its dash. */
const LONGEST = 120
/** Fewest: `Sở Y tế`. */
const SHORTEST = 6

/**
 * Offset of the dash of `4- Trung tâm Phục vụ hành chính công - cử người hướng dẫn …`: a name and nothing else stands before it,
 * behind it what that body does. Null where there is none: `Công chức Tư pháp - hộ tịch` is one name.
 */
export function dashBehindName(analysed: AnalysedText, { start, end }: Span): number | null {
  const { document } = analysed
  const dash = findWithin(
    dashesOf(document),
    start + SHORTEST,
    Math.min(end, start + LONGEST),
    ({ start: at, end: behind }) => {
      const from = pastSpaces(document.flat, behind)
      return (
        from > behind &&
        from < end &&
        isDuty(analysed, at, { start: from, end }) &&
        isName(analysed, { start, end: at })
      )
    },
  )
  return dash?.start ?? null
}

const SPACE = 0x20

/** Every dash behind a space, in order. Found in one pass over a text. */
const dashesOf: (document: DocumentText) => readonly Span[] = oncePer(({ flat }: DocumentText) => {
  const dashes: Span[] = []
  for (let at = flat.indexOf('-'); at >= 0; at = flat.indexOf('-', at + 1))
    if (flat.charCodeAt(at - 1) === SPACE) dashes.push({ start: at, end: at + 1 })
  return dashes
})

/** Second halves of names that are verbs elsewhere: `Địa chính - Xây dựng`, `Thi đua - Khen thưởng`. */
const NAME_HALF = new RegExp(
  `^(?:${writtenPhrases([
    'thống kê|kiểm tra|quản trị|hỗ trợ người nộp|khen thưởng|thanh tra|tuyên (?:truyền|giáo)|dân vận|trả kết quả|kế (?:hoạch|toán)',
    'xây dựng|tổng hợp|tổ chức|giám sát|hướng dẫn|quản lý|theo dõi|đào tạo|phát (?:thanh|triển)|truyền thông|xuất bản',
  ])})(?!\\p{L})`,
  'iu',
)
/** A duty that begins with a capital goes on in small letters, the half of a name seldom. */
const GOES_ON_SMALL = /^\p{Lu}\p{Ll}*\s+\p{Ll}/u
/** In small letters they are most often verbs; these are halves of names so written as well. */
const SMALL_HALF = /^(?:thống\s+kê|kiểm\s+tra|khen\s+thưởng|kế\s+(?:hoạch|toán)|trả\s+kết\s+quả|xây\s+dựng)(?!\p{L})/u
const IS_WHAT = /^[Ll]à\s+(?:cơ\s+quan|đơn\s+vị|bộ\s+phận|đầu\s+mối|nòng\s+cốt)\s/u
const LONGEST_VERB = 24

function isDuty(analysed: AnalysedText, dash: number, rest: Span): boolean {
  const { text, damaged, sparse } = analysed.document
  const opening = text.slice(rest.start, Math.min(rest.end, rest.start + LONGEST_VERB))
  if (insideName(analysed, { start: rest.start, end: rest.start + 1 })) return false
  const sound = !damaged && !sparse
  if (sound && IS_WHAT.test(opening)) return true
  if (!isLowerUnit(opening.charCodeAt(0)))
    return (
      GOES_ON_SMALL.test(opening) &&
      !NAME_HALF.test(opening) &&
      !(sound && endsAsName(analysed, rest)) &&
      opensWithDuty(analysed, rest)
    )
  if (SMALL_HALF.test(opening)) return false
  return opensWithDuty(analysed, rest) || (sound && verbRightBehind(text, dash + 1, rest.end) !== null)
}

/** Up to a colon or the end, without a stop. */
const FEW_WORDS = /^\p{Lu}\p{Ll}*(?:\s+\p{L}+){1,4}\s*(?::|$)/u
const LONGEST_HALF = 36

/** `Đội Tuyên truyền - Hỗ trợ người nộp thuế`, `Phòng Hành chính - Quản trị`: so few words that the dash stands inside the name. */
function endsAsName({ document, cues }: AnalysedText, { start, end }: Span): boolean {
  return (
    FEW_WORDS.test(document.text.slice(start, Math.min(end, start + LONGEST_HALF))) &&
    findWithin(
      cues,
      start,
      start + LONGEST_VERB,
      (hit) => hit.start === start && STRONG_CUES.has(hit.entry.row.code),
    ) === undefined
  )
}

/** `Phòng Tư pháp - đơn vị chủ trì Đề án`: what a body is stands behind a dash of its own. Folded. */
const STANDS_AS = /\s-\s*(?:la\s+)?(?:co\s+quan|don\s+vi|bo\s+phan)\s/

function isName(analysed: AnalysedText, label: Span): boolean {
  if (STANDS_AS.test(analysed.document.flat.slice(label.start, label.end))) return false
  const actor = actorAt(analysed, label)
  return actor !== null && actor.start === label.start && actorEnd(analysed, label, actor) === null
}

function pastSpaces(flat: string, from: number): number {
  let at = from
  while (at < flat.length && isSpaceUnit(flat.charCodeAt(at))) at++
  return at
}
