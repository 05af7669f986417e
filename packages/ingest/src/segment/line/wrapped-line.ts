import { foldText } from '@doi-chieu/core/text/fold'
import { isLowerUnit, isSpaceUnit, isUpperUnit } from '../../normalize/letter/letter-kind.js'
import { longestTimeLabel, timeLabel } from '../../patterns/assignment/time-label.js'
import type { Line } from './line.js'

/** Share of the width of a source that a line has at least where it ends for want of room. */
export const WRAP_SHARE = 0.85

/** `Điều 3. Chánh Văn phòng …; Giám đốc các sở;` / `Chủ tịch UBND …`: a full line of an article goes on behind a semicolon. */
export function goesOnNaming(
  open: readonly Line[],
  { start, end }: Line,
  line: Line,
  units: Uint16Array,
  width: number | null,
): boolean {
  return (
    open[0]?.marker?.kind === 'article' &&
    width !== null &&
    !line.afterBlank &&
    end - start + 1 + firstWord(units, line) > width * WRAP_SHARE
  )
}

/** Words that a dash joins to those behind it: a line end before the dash makes no bullet of it. */
const FIRST_HALF = /(?:chinh tri|kinh te|van hoa|quoc phong|tai chinh|tu phap|dia chinh|van phong|lao dong|ke hoach)$/
const SECOND_HALF = new RegExp(
  `^(?:${foldText(
    [
      'xã hội|kỹ thuật|an ninh|thông tin|kế hoạch(?! (?:tuyên|cải|thực|số|này))|kế toán|hộ tịch',
      'xây dựng(?! (?:kế|hồ|tin|nội|chuyên))|nông nghiệp|thống kê|thương binh|tài chính|thể thao|truyền thông',
    ].join('|'),
  )})(?![a-z])`,
)

/** Whether the dash between folded words joins the halves of a name: `Tài chính` - `Kế toán`. */
export function joinsHalves(before: string, behind: string): boolean {
  return FIRST_HALF.test(before) && SECOND_HALF.test(behind)
}

/** `các tổ chức chính trị` / `- xã hội`, `Phòng Tài chính` / `- Kế hoạch`: the dash of a name at the head of a wrapped line; before a capital only behind a full one. */
export function isSecondHalf(
  flat: string,
  units: Uint16Array,
  previous: Line,
  line: Line,
  width: number | null,
): boolean {
  if (line.marker?.kind !== 'bullet' || line.afterBlank || flat.charAt(line.start) !== '-') return false
  const { start, end } = previous
  const full = width !== null && end - start + 4 > width * WRAP_SHARE
  return (
    (full || isLowerUnit(units[line.body] ?? 0)) &&
    FIRST_HALF.test(flat.slice(Math.max(start, end - 12), end)) &&
    SECOND_HALF.test(flat.slice(line.body, Math.min(line.end, line.body + 28)))
  )
}

/** `… (Thanh tra huyện chủ trì;` / `Phòng Nội vụ phối hợp).`: brackets that one line opens and the next one closes. */
export function insideBrackets(text: string, previous: Line, line: Line): boolean {
  const last = text.charAt(previous.end - 1)
  if (last !== ';' && last !== ',' && last !== ':') return false
  const open = text.slice(previous.start, previous.end).lastIndexOf('(')
  if (open < 0 || text.slice(previous.start + open, previous.end).includes(')')) return false
  const words = text.slice(line.body, line.end)
  const close = words.indexOf(')')
  const again = words.indexOf('(')
  return close > 0 && (again < 0 || again > close)
}

/** `Nơi nhận:` goes on with nothing. */
export function opensRecipients(text: string, flat: string, { body }: Line): boolean {
  return text.charAt(body) === 'N' && /^noi\s+nhan\s*:/.test(flat.slice(body, body + 14))
}

/** `Tháng 4: Phòng Tư pháp …`: a time before whoever acts then opens a paragraph, whatever the line before it ends in. */
export function opensWithTime(text: string, flat: string, { body }: Line): boolean {
  if (!'TQĐGC'.includes(text.charAt(body))) return false
  const label = timeLabel.exec(flat.slice(body, body + longestTimeLabel))
  return label !== null && isUpperUnit(text.charCodeAt(body + label[0].length))
}

/** `… của Giám đốc` / `Sở Nội vụ …`: whose head it is begins the next line. */
export function wantsBody(flat: string, { start, end }: Line, line: Line): boolean {
  return (
    end - start >= SHORTEST_HEAD &&
    HEADED.test(flat.slice(line.body, Math.min(line.end, line.body + 12))) &&
    HEAD_AT_END.test(flat.slice(Math.max(start, end - 20), end))
  )
}

/** Characters of ` cua truong`. */
const SHORTEST_HEAD = 11
const HEAD_AT_END = /\s(?:cua|cac|ong) (?:giam doc|thu truong|truong|chanh)$/
const HEADED = /^(?:so|ban|phong|chi cuc|cong an|van phong|thanh tra|benh vien|trung tam)\s/

/** `…; định kỳ tổng hợp, báo cáo` / `Ủy ban nhân dân quận …`: who is told, asked or helped begins the next line. A heading is shorter. */
export function wantsReceiver(text: string, flat: string, { start, end }: Line, line: Line): boolean {
  return (
    end - start >= SHORTEST_SENTENCE &&
    OPENS_RECEIVER.has(text.charAt(line.body)) &&
    !line.afterBlank &&
    line.marker === null &&
    VERB_AT_END.test(flat.slice(end - LONGEST_VERB, end)) &&
    RECEIVER.test(flat.slice(line.body, Math.min(line.end, line.body + 12)))
  )
}

const SHORTEST_SENTENCE = 50
const OPENS_RECEIVER: ReadonlySet<string> = new Set('UỦHTCGLBSPVĐM')
/** Characters of ` phoi hop`. */
const LONGEST_VERB = 12
const VERB_AT_END = /\s(?:bao cao|tham muu|trinh|gui|giup|de nghi|kien nghi|phoi hop|giao|yeu cau)$/
const RECEIVER =
  /^(?:uy ban|ubnd|hdnd|hoi dong|thuong truc|chu tich|giam doc|thu truong|lanh dao|ban|bo|so|phong|van phong|tinh uy|thanh uy|huyen uy|dang uy|cong an|mat tran|trung tam)\s/

const ORDER = /^(?:giao|de nghi|yeu cau|phan cong)\s/

/** `Giao Phòng …` behind a blank line is an order of its own, whatever the line before it wants. */
export function opensOrder(text: string, flat: string, { body }: Line): boolean {
  return 'GĐDYP'.includes(text.charAt(body)) && ORDER.test(flat.slice(body, body + 10))
}

/** Length of the first word of a line. */
export function firstWord(units: Uint16Array, { body, end }: Line): number {
  let at = body
  while (at < end && !isSpaceUnit(units[at] ?? 0)) at++
  return at - body
}
