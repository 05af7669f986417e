import { foldText } from '@doi-chieu/core/text/fold'
import { isLowerUnit, isUpperUnit } from '../../normalize/letter/letter-kind.js'
import type { Span } from '../../normalize/span.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { findWithin } from '../../segment/hits-within.js'
import type { Segment } from '../../segment/outline/outline.js'
import { actorEnd } from './actor/actor-end.js'
import { actorAt } from './actor/actor-name.js'
import { opensWithDuty } from './opens-with-duty.js'

/** Lines that a heading may take before the text below it. */
const MOST_LINES = 2
/** Characters of a heading that is a name. */
const LONGEST = 240
/** Marks and `Đề nghị` before a name. */
const FARTHEST = 12
/** Heads of names, and words that a name goes on behind: no name ends in them. */
const OPEN_END = new RegExp(
  String.raw`(?:^|\s)(?:${foldText(
    [
      'sở|phòng|(?<!(?:phòng|sở), )ban|(?<!xã )hội|(?<!(?:tỉnh|thành|huyện|thị|xã|công) )đoàn|tổ|(?<!quân )đội|(?<!cán )bộ|viện|trường|cục|chi cục',
      '(?<!nội )vụ|trạm|trung tâm|liên đoàn|liên minh|liên hiệp|công ty|bộ phận|công chức|văn phòng|và|của|các|với|thuộc|ủy ban|hội đồng|nhân dân',
      'công tác|quản lý|mặt trận|(?<!(?:cơ quan|đơn vị), )tổ chức|báo|(?<!báo, )đài',
      'thường|ban chỉ',
    ].join('|'),
  )})$`,
)
/** `Theo chức năng, nhiệm vụ được giao, …` below a name opens what it does. */
const BY_OFFICE =
  /^(?:theo|can\s+cu|tren\s+co\s+so|trong\s+pham\s+vi)\s+(?:chuc\s+nang|nhiem\s+vu|tham\s+quyen|linh\s+vuc|trach\s+nhiem|ke\s+hoach|noi\s+dung)/
/** The kind of a unit ends a name. */
const ENDS_NAME = /\s(?:tinh|thanh pho|huyen|quan|thi xa|thi tran|phuong|xa|dac khu)$/

/**
 * `5.2. Bảo hiểm xã hội huyện, Chi cục Thuế khu vực` / `Công khai thủ tục …`: a heading that fills its line, which a wrapped text
 * cannot tell from the first line of a paragraph. Its lines are a name and nothing else, and what follows begins with a capital and
 * a verb. Null for any other segment.
 */
export function headingLines(
  analysed: AnalysedText,
  segment: Segment,
): { readonly name: Span; readonly rest: Span } | null {
  const { document } = analysed
  const { lines, marker, body } = segment
  if (lines.length < 2 || marker === null || document.quality === 'noisy') return null
  const bullet = marker.kind === 'bullet'
  for (let k = 1; k <= Math.min(MOST_LINES, lines.length - 1); k++) {
    const last = lines[k - 1]
    const next = lines[k]
    if (last === undefined || next === undefined) return null
    if (last.end - body > LONGEST) return null
    const rest = { start: next.body, end: segment.end }
    if (!opensSentence(document.text, next.body)) continue
    const words = document.flat.slice(body, last.end)
    if (/[:;,.–-]$/.test(words) || OPEN_END.test(words)) continue
    if (bullet && !opensWithDuty(analysed, rest)) continue
    if (
      !opensWithDuty(analysed, rest) &&
      !ENDS_NAME.test(words) &&
      !BY_OFFICE.test(document.flat.slice(rest.start, rest.start + 32))
    )
      continue
    // `Trung tâm` / `Văn hóa …`: a name lies over the line end.
    if (
      findWithin(analysed.actors, body, rest.end, (hit) => hit.start < last.end && hit.end > rest.start) !== undefined
    )
      continue
    const name = { start: body, end: last.end }
    const actor = actorAt(analysed, name)
    if (actor === null || actor.start - body > FARTHEST || actorEnd(analysed, name, actor) !== null) continue
    return { name, rest }
  }
  return null
}

/** A capital and small letters, and a small letter in the next word: a proper name has a capital there. */
function opensSentence(text: string, at: number): boolean {
  if (!isUpperUnit(text.charCodeAt(at))) return false
  const space = text.indexOf(' ', at)
  return (
    space > at + 1 && space - at < 10 && isLowerUnit(text.charCodeAt(at + 1)) && isLowerUnit(text.charCodeAt(space + 1))
  )
}
