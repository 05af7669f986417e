import type { DocumentText } from '../../../normalize/document-text.js'
import { isLetterUnit, isSpaceUnit } from '../../../normalize/letter/letter-kind.js'
import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { hitsWithin } from '../../../segment/hits-within.js'
import { orderedCommittee } from '../actor/named-committee.js'
import type { RunningActor } from '../actor/actor-found.js'
import { MARKS, opensBehindMatter, opensClause } from './clause-opening.js'
import { subjectActor } from './running-subject.js'
import { isCompound } from '../actor/verb-in-name.js'
import { BY_COMMITTEE, FARTHEST_ASKER, HEADS_ANOTHER } from './who-orders.js'
import { namedBehind } from './named-behind.js'

/** `ông An yêu cầu các sở …`: a person orders for the body. */
const BY_PERSON =
  /^\W{0,6}(?:ong|ba|dong\s+chi|tinh|thanh\s+pho|huyen|(?:pho\s+)?thu\s+tuong|bo\s+truong)\s[^,;:]{2,60}$|^\W{0,6}(?:t\.?p\.?|tinh|thanh\s+pho|huyen|xa|phuong|so|phong|(?:chi\s+)?cuc|ong|(?:pho\s+)?thu\s+tuong)(?:\s+cung)?\s+$/
/** `Chi cục Kiểm lâm tỉnh yêu cầu các Hạt …`: a department requires something of its own. */
const BY_OFFICE_ABOVE = /(?:^|,\s*)(?:chi\s+cuc|cuc|so)\s[^,;:]{2,44}$/
/** Staff without a field or a post. Folded, from the name to the verb. */
const STAFF =
  /^(?:(?:can\s+bo|cong\s+chuc|vien\s+chuc|nhan\s+vien|nguoi\s+lao\s+dong|luc\s+luong)(?:,\s*|\s+va\s+|\s+))+$/
/** `UBND tỉnh đã có văn bản chỉ đạo các sở …`: what was ordered before. */
const ORDERED_BEFORE = /\bda\s+(?:co|ban\s+hanh|ky|kip\s+thoi)\s(?:[^,;:]{0,40}\s)?van\s+ban\s[^,;:]{0,20}$/

const LINE_FEED = 0x0a
const COMMA = 0x2c

/** `Để khắc phục …, trong năm 2019 …, UBND tỉnh yêu cầu …`: characters before an order. */
const FARTHEST_ORDER = 280

/** `Giao X …`, `UBND huyện yêu cầu X …`: who is ordered stands behind the order. */
export function orderedActor(analysed: AnalysedText, clause: Span): RunningActor | null {
  const { flat: fold } = analysed.document
  for (const cue of hitsWithin(analysed.orders, clause.start, Math.min(clause.end, clause.start + FARTHEST_ORDER))) {
    if (isCompound(analysed.document, cue)) continue
    // `UBND huyện giao X …` orders; `UBND các xã chỉ đạo X …` is what the communes have to do.
    const before = fold.slice(Math.max(clause.start, cue.start - FARTHEST_ASKER), cue.start)
    if (ORDERED_BEFORE.test(before)) continue
    // `2. Yêu cầu: Các cấp, các ngành vào cuộc quyết liệt.`: what is required of all, ordered by nobody.
    if (fold.startsWith('yeu', cue.start) && fold.charAt(cue.end) === ':' && !/[a-z]/.test(before)) continue
    if (fold.startsWith('chi', cue.start) && HEADS_ANOTHER.test(fold.slice(clause.start, cue.start))) continue
    const byOffice =
      fold.startsWith('yeu', cue.start) && BY_OFFICE_ABOVE.test(before) && !isNumbered(analysed.document, clause)
    if (
      !byOffice &&
      !opensClause(fold, clause, cue.start) &&
      !opensBehindMatter(fold, clause, cue.start) &&
      !BY_COMMITTEE.test(before) &&
      !BY_PERSON.test(fold.slice(clause.start, cue.start))
    )
      continue
    // `Trung tâm Y tế triển khai và hướng dẫn, chỉ đạo các trạm …`: the unit instructs its own.
    if (cue.start - clause.start > MARKS && !BY_COMMITTEE.test(before) && actsBefore(analysed, clause, cue.start))
      continue
    const span = {
      start: cue.end + (/^\s*:\s*/.exec(fold.slice(cue.end, cue.end + 4))?.[0].length ?? 0),
      end: clause.end,
    }
    const named = namedBehind(analysed, cue.end, span, orderedCommittee)
    if (named === null) continue
    const { actor, verb } = named
    // `Phân công cán bộ theo dõi …`: whom a body sets to it is no body of its own.
    if (fold.startsWith('phan', cue.start) && STAFF.test(fold.slice(actor.start, verb))) continue
    return { actor, asked: false, task: { start: verb, end: clause.end }, rule: 'assignment.order' }
  }
  return null
}

/** `4. Sở Giáo dục và Đào tạo yêu cầu các trường …`: an item of a list says what its own body has to do. */
function isNumbered({ units }: DocumentText, { start }: Span): boolean {
  let at = start - 1
  while (at >= 0 && isSpaceUnit(units[at] ?? 0)) if (units[at--] === LINE_FEED) return false
  return at >= 0 && !isLetterUnit(units[at] ?? 0) && units[at] !== COMMA
}

/** Whether a clause opens with a unit whose own verb stands before a place. */
function actsBefore(analysed: AnalysedText, clause: Span, at: number): boolean {
  const own = subjectActor(analysed, clause)
  return own !== null && own.task.start < at
}
