import type { Span } from '../../../normalize/span.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import type { ActorRole } from '@doi-chieu/core/assignment/actor-role'
import type { DocumentText } from '../../../normalize/document-text.js'
import { isLetterUnit } from '../../../normalize/letter/letter-kind.js'
import { isAmong, smallLetters } from '../../../normalize/letter/small-letters.js'
import { actorHeadAt, longestHead } from '../../../patterns/actor/actor-head.js'
import type { ActorHead } from '../../../patterns/actor/actor-head-row.js'
import { fieldsAt } from '../../../patterns/actor/bare-field.js'
import type { Hit } from '../../../patterns/vocabulary.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { hitsWithin } from '../../../segment/hits-within.js'
import { leadLength, personEnd, titleLength } from './actor-lead.js'
import { writtenAgain } from '../../written-again.js'

/** Where a body or post stands that is made responsible. */
export interface ActorPlace extends Span {
  readonly role: ActorRole
  readonly confidence: number
}

/** A body or post that is made responsible, its name written out. */
export interface ActorName extends ActorPlace {
  readonly actor: string
}

/** Most characters between the start of a name and the word that tells its role: `Công chức …`, `Bộ phận …`. */
export const LEAD = 26

/** Most characters of a name that no vocabulary lists. */
export const LONGEST_NAME = 84

/**
 * Finds the actor that a stretch begins with. The name runs to `end`; its role is that of the unit named first. A head
 * such as `Phòng` or `Trung tâm` names an actor that no vocabulary lists. Null where the stretch begins otherwise.
 */
export function actorAt(analysed: AnalysedText, span: Span): ActorPlace | null {
  const { document } = analysed
  const lead = span.start + leadLength(document, span)
  const start = lead + titleLength(document.text, lead)
  const person = personEnd(document, span, lead, start)
  if (person !== null) return personAt(analysed, span, start, person)
  const read = firstNamed(analysed, span, start, 0)
  const division = read !== null && isOneDivision(document, start, read)
  const named = division ? null : read
  // Where a vocabulary names the actor right here no head has to.
  const head = named === null ? actorHeadAt(document, start, span.end) : undefined
  const first =
    named ??
    (!division && mayStandBehind(document, start, span.end, head) ? firstNamed(analysed, span, start, LEAD) : null)
  if (first === null && head === undefined) return null
  // `các trường hợp …`, `các phong trào …` begin as names do; `Lãnh đạo, chỉ đạo …` is what somebody does.
  if (opensNoName(document.flat, start)) return null
  // `các tuyến đường chính, Phòng …`, `Các thủ tục do Sở …`, `các kiến nghị đề nghị Đảng ủy …`: what stands before is no part of the name.
  if (
    first !== null &&
    head === undefined &&
    /,|\s(?:do|giao|de\s+nghi|yeu\s+cau)\s/.test(document.flat.slice(start, first.start))
  )
    return null
  // `Trưởng ban nhân dân các ấp` is listed whole among those who run villages.
  const listed =
    first !== null && first.start === start && first.end - start > LONGEST_POST && first.entry.row.code === 'village'
  const title = listed
    ? undefined
    : HEADS_BOARD.test(document.text.slice(start, start + 24))
      ? 'leadership'
      : roleByTitle(document.flat.slice(start, first?.end ?? Math.min(span.end, start + LEAD)))
  // `UBMTTQ huyện, Thủ trưởng các phòng`: the unit named first tells the role, though no vocabulary lists it.
  const ahead = head !== undefined && first !== null && /,|\sva\s/.test(document.flat.slice(start, first.start))
  // `Các Sở Y tế, Tài chính …`: those that are named, not all.
  const single = first?.entry.row.code === 'all_units' ? someNamed(document, start) : null
  const one = single === null ? null : actorAt(analysed, { start: start + single[0].length, end: span.end })
  const departments = first !== null && DEPARTMENTS_NAMED.test(document.text.slice(start, start + 12))
  const divisions = first?.entry.row.code === 'all_units' ? divisionsNamed(document, start, span.end) : undefined
  const place =
    head !== undefined &&
    first !== null &&
    first.start > start &&
    PLACES.test(document.flat.slice(first.start, first.end))
  const role =
    one?.role ??
    (departments ? 'department' : divisions) ??
    (ahead ? head.role : title) ??
    (place ? head.role : first === null ? undefined : roleOfListed(document, first)) ??
    head?.role
  if (role === undefined) return null
  return {
    role,
    start,
    end: span.end,
    confidence:
      (first === null ? 0.75 : 0.95) *
      (first !== null && first.cost + first.otherMarks > 0 ? 0.9 : 1) *
      (document.damaged ? 0.93 : 1),
  }
}

/** `Đài Phát thanh - Truyền hình huyện`: a station of a lower unit, whatever it is called. Folded, behind the name. */
const LOWER_UNIT = /^\s*(?:huyen|quan|thi\s+xa|khu\s+vuc)(?![a-z])/

function roleOfListed({ flat }: DocumentText, { entry, end }: Hit<'actor'>): ActorRole {
  const { code } = entry.row
  return code === 'provincial_media' && LOWER_UNIT.test(flat.slice(end, end + 12)) ? 'radio_station' : code
}

/** `Phòng Dân tộc`, `Phong Hau can`: a division by its field, where misread letters make it `phòng, ban`. */
const ONE_DIVISION = /^Ph\p{L}ng\s\p{Lu}\p{Ll}/u

function isOneDivision({ text }: DocumentText, start: number, { entry, cost }: Hit<'actor'>): boolean {
  return cost > 0 && entry.row.code === 'all_units' && ONE_DIVISION.test(text.slice(start, start + 8))
}

/** `các Sở: Tài chính, Tư pháp`: those that are named, behind a colon. */
const DEPARTMENTS_NAMED = /^[Cc]ác\s+[Ss]ở\s?:\s+\p{Lu}/u

/** `Các phòng: Văn hóa - Xã hội, Kinh tế`: the same of a commune or a department; the first field tells the role where it is one of the list. */
const DIVISIONS_NAMED = /^[Cc]ác\s+[Pp]hòng\s?:\s+(?=\p{Lu}[^;.:]*(?:,|\svà)\s+\p{Lu})/u
const LONGEST_DIVISIONS = 90

function divisionsNamed(document: DocumentText, start: number, end: number): ActorRole | undefined {
  if (!document.flat.startsWith('cac phong', start)) return undefined
  const head = DIVISIONS_NAMED.exec(document.text.slice(start, Math.min(end, start + LONGEST_DIVISIONS)))
  if (head === null) return undefined
  const role = fieldsAt(document, start + head[0].length, end)?.role
  return role === undefined || role === 'department' ? 'division' : role
}

/** Folded, at the start of a name. */
const NO_NAMES =
  /^(?:(?:cac\s+)?truong\s+hop\b|cac\s+phong\s+trao\b|lanh\s+dao(?:,|\s+va)\s+(?:chi\s+dao|dieu\s+hanh|quan\s+ly|kiem\s+tra|to\s+chuc)\s)/
const LONGEST_NO_NAME = 28

function opensNoName(flat: string, at: number): boolean {
  const may =
    flat.startsWith('truong hop', at) ||
    flat.startsWith('cac truong ', at) ||
    flat.startsWith('cac phong ', at) ||
    flat.startsWith('lanh dao', at)
  return may && NO_NAMES.test(flat.slice(at, at + LONGEST_NO_NAME))
}

/** Whether what a vocabulary names may stand behind the first words of a name: behind a head, or how names begin that no head lists. */
function mayStandBehind(document: DocumentText, start: number, end: number, head: ActorHead | undefined): boolean {
  if (opensWithFrame(document.flat, start) || OFFICE_OF.test(document.text.slice(start, start + 10))) return true
  // A head that the end of the stretch cuts may be none with the words behind it.
  const open = end - start >= longestHead ? head : actorHeadAt(document, start, document.flat.length)
  return open !== undefined
}

/** What leads from a person to the post or to what is in the person's charge: `Vy Thị Hoa - phụ trách Đài truyền thanh`. */
const POST_BEHIND = /^\s*[-–,(]\s*(?:(?:can\s+bo\s+|cong\s+chuc\s+)?(?:phu\s+trach|duoc\s+giao)\s+)?/

/** A person answers for the post that stands behind the name: `Nguyễn Văn An - Trưởng phòng Nội vụ`. */
function personAt(analysed: AnalysedText, span: Span, start: number, end: number): ActorPlace {
  const post = POST_BEHIND.exec(analysed.document.flat.slice(end, end + 40))
  const from = end + (post?.[0].length ?? 0)
  const place = post === null ? null : actorAt(analysed, { start: from, end: span.end })
  const role = place !== null && place.start === from ? place.role : 'leadership'
  return { role, start, end: span.end, confidence: 0.8 * (analysed.document.damaged ? 0.93 : 1) }
}

/** The actor that a stretch begins with, its name written out. */
export function actorIn(analysed: AnalysedText, span: Span): ActorName | null {
  const place = actorAt(analysed, span)
  return place === null ? null : namedActor(analysed, place)
}

/** Writes the name of an actor out. */
export function namedActor({ document }: AnalysedText, { start, end, role, confidence }: ActorPlace): ActorName {
  const written = writtenAgain(document, { start, end })
  const bare = written.includes('(') ? written.replace(/\s*\([^)]*\)\s*$/, '') : written
  return { role, start, end, confidence, actor: withoutTail(bare) }
}

const TAIL = /[\s:,;.–—-]/

/** Without the white space and the signs behind a name. */
export function withoutTail(name: string): string {
  let end = name.length
  // Nearly all names end in a letter.
  while (end > 0 && !isLetterUnit(name.charCodeAt(end - 1)) && TAIL.test(name.charAt(end - 1))) end--
  return end === name.length ? name : name.slice(0, end)
}

/** The hit that begins first, at most `reach` characters behind the start of the name; the longest and likest of these. */
function firstNamed(analysed: AnalysedText, span: Span, start: number, reach: number): Hit<'actor'> | null {
  let first: Hit<'actor'> | null = null
  for (const hit of hitsWithin(analysed.actors, span.start, Math.min(span.end, start + LEAD + 60))) {
    if (hit.start - start > reach) break
    if (first === null || hit.start < first.start) first = hit
    else if (hit.start === first.start && (hit.end > first.end || (hit.end === first.end && hit.cost < first.cost)))
      first = hit
  }
  return first
}

/** How names begin that no head lists, by their first word. */
const FRAMES = /^(?:cac|dong\s+chi|uy\s+ban|toan\s+the|can\s+bo|mot\s+so)\s/

/** `Cơ quan Ủy ban Kiểm tra Đảng ủy`, `Cơ quan Ủy ban MTTQ Việt Nam xã`: the office of a body, as they are called since 2025. */
const OFFICE_OF = /^[Cc]ơ quan \p{Lu}/u

/** Letters that frames begin with. */
const FRAME_LETTERS = smallLetters('cdutm')

function opensWithFrame(flat: string, start: number): boolean {
  return isAmong(FRAME_LETTERS, flat.charCodeAt(start)) && FRAMES.test(flat.slice(start, start + 12))
}

/** `Trưởng Ban` folds like `Trưởng bản`. */
const LONGEST_POST = 12

/** A post wins over the unit it belongs to: `Thủ trưởng các cơ quan`, `Chủ tịch UBND các xã`; `UBND các xã` are local committees. */
function roleByTitle(folded: string): ActorRole | undefined {
  return isAmong(TITLE_LETTERS, folded.charCodeAt(0)) && TITLES.test(folded) ? 'leadership' : undefined
}

/** `Phòng GD&ĐT các huyện, thành phố`: places, behind the bodies that belong to them. Folded. */
const PLACES = /^cac\s+(?:huyen|xa|quan|phuong|thi)/

const SOME_NAMED =
  /^[Cc]ác\s(?=Sở\s\p{Lu})|^[Cc]ác\s(?:cơ quan|đơn vị)(?:, (?:cơ quan|đơn vị))?,? gồm(?:\s?:)?\s(?=\p{Lu})/u
const LONGEST_SOME = 40

function someNamed({ flat, text }: DocumentText, start: number): RegExpExecArray | null {
  const may = flat.startsWith('cac so', start) || flat.startsWith('cac co', start) || flat.startsWith('cac don', start)
  return may ? SOME_NAMED.exec(text.slice(start, start + LONGEST_SOME)) : null
}

/** `Trưởng Ban Chỉ đạo` folds as `trưởng bản` does; `Ban Tổ chức lễ hội` is no branch of the Party. */
const HEADS_BOARD =
  /^(?:(?:Phó\s+)?[Tt]rưởng\s+(?:(?:[Tt]iểu\s+)?[Bb]an|[Đđ]oàn|[Tt]iểu\s+ban)|(?:Ban\s+[Tt]ổ\s+chức|BTC)\s+(?:[Ll]ễ|[Hh]ội\s+t|[Cc]uộc|[Gg]iải|[Nn]gày|[Ll]iên\s+h|[Cc]hương))(?!\p{Lu})/u

const TITLE_LETTERS = smallLetters('tlgcnpuh')
/** Heads of villages and quarters are posts of their own. Folded. */
const VILLAGES = foldedPhrases(['thôn|ấp|xóm|khóm|khu|buôn|tổ dân|làng|ban,? (?:thôn|làng|xóm|tổ)'])
const TITLES = new RegExp(
  [
    String.raw`^(?:thu\s+truong|lanh\s+dao|(?:hieu|chi\s+huy|(?:chi\s+)?cuc)\s+truong|(?:pho\s+)?(?:giam\s+doc|chu\s+tich)|nguoi\s+dung\s+dau`,
    String.raw`truong\s+(?:cac(?!\s+(?:${VILLAGES}))|cong\s+an|tram)|uy\s+vien|thuong\s+truc\s+(?:ban|hoi\s+dong(?!\s+nhan)))\b`,
  ].join('|'),
)
