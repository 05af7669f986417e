import { isSpaceUnit } from '../../normalize/letter/letter-kind.js'
import { writtenPhrases } from '../../patterns/folded-phrases.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import type { Segment } from '../../segment/outline/outline.js'
import { standsAboveDuties } from './announced-items.js'
import { opensWithDuty } from './opens-with-duty.js'

/** `2. Nội dung “Công khai, minh bạch”` / `2.1. Sở Nội vụ:`: an office is no matter, means or aim, if duties stand below it or behind its colon. */
export function isOfficeWithDuties(analysed: AnalysedText, segment: Segment): boolean {
  return isOffice(analysed, segment) && standsAboveDuties(analysed, segment)
}

/** The same for an office in a label, where the matter is itself part of the tasks; `colon` is the offset of its colon. */
export function isOfficeBeforeDuty(analysed: AnalysedText, segment: Segment, colon: number): boolean {
  const { text } = analysed.document
  let start = colon + 1
  while (start < segment.end && isSpaceUnit(text.charCodeAt(start))) start++
  return (
    isOfficeAmongTasks(analysed, segment) && start < segment.end && opensWithDuty(analysed, { start, end: segment.end })
  )
}

/** The same for an office that a sentence begins with, as in a label. */
export function isOfficeAmongTasks(analysed: AnalysedText, segment: Segment): boolean {
  return segment.path.some(({ topic }) => topic === 'tasks' || topic === 'organisation') && isOffice(analysed, segment)
}

function isOffice({ document: { text } }: AnalysedText, { topic, body }: Segment): boolean {
  return (
    topic !== 'audience' &&
    OFFICE_LETTERS.includes(text.charAt(body)) &&
    OFFICE_NAME.test(text.slice(body, body + LONGEST_OFFICE))
  )
}

/** Offices that are never what is told, by what means, or to whom; media and portals may be. */
const OFFICE_NAME = new RegExp(
  `^(?:${writtenPhrases([
    'Sở|Phòng|Văn phòng|Công an|UBND|Ủy ban nhân dân|Ủy ban Mặt trận|Thanh tra|Chi cục|Cục|Kho bạc|Bộ Chỉ huy|Ban Chỉ huy|Ban Quản lý|Tỉnh đoàn',
    'Các (?:sở|phòng|ban)|Thủ trưởng|Chủ tịch|Giám đốc|Công chức',
  ])})[\\s,]+(?:\\p{L}|-)`,
  'u',
)
const LONGEST_OFFICE = 26
/** What these begin with. */
const OFFICE_LETTERS = 'SPVCUỦTKBG'
