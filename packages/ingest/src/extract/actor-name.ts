import type { ActorRole } from '@doi-chieu/core/assignment/actor-role'
import type { DocumentText } from '../normalize/document-text.js'
import { isLetterUnit, isLowerUnit, isUpperUnit } from '../normalize/letter-kind.js'
import { isAmong, smallLetters } from '../normalize/small-letters.js'
import { GAP } from '../normalize/word-list.js'
import type { Hit } from '../patterns/vocabulary.js'
import type { AnalysedText } from '../segment/analysed-text.js'
import { findWithin, hitsWithin } from '../segment/hits-within.js'
import type { Span } from '../segment/clause.js'
import { insideName } from './inside-name.js'
import { writtenAgain } from './written-again.js'
import { actorHeadAt, leadWords, longestHead } from '../patterns/actor-head.js'

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
const LEAD = 26
/** Most characters of the words before a name. */
const LONGEST_LEAD = 120

/**
 * Finds the actor that a stretch begins with. The name runs to `end`; its role is that of the unit named first. A head
 * such as `Phòng` or `Trung tâm` names an actor that no vocabulary lists. Null where the stretch begins otherwise.
 */
export function actorAt(analysed: AnalysedText, span: Span): ActorPlace | null {
  const { document } = analysed
  const lead = span.start + leadLength(document, span)
  const start = lead + titleLength(document.text, lead)
  const head = actorHeadAt(document, start, span.end)
  // A head that the end of the stretch cuts may be none with the words behind it.
  const open = span.end - start >= longestHead ? head : actorHeadAt(document, start, document.flat.length)
  const person = personEnd(document, span, lead, start)
  const reach =
    person !== null ? person - start + 4 : open !== undefined || opensWithFrame(document.flat, start) ? LEAD : 0
  const first = firstNamed(analysed, span, start, reach)
  if (person !== null) return personAt(analysed, span, start, person)
  if (first === null && head === undefined) return null
  const title = first === null ? undefined : roleByTitle(document.flat.slice(start, first.end))
  // `UBMTTQ huyện, Thủ trưởng các phòng`: the unit named first tells the role, though no vocabulary lists it.
  const ahead = head !== undefined && first !== null && document.flat.slice(start, first.start).includes(',')
  const role = (ahead ? head.role : title) ?? first?.entry.row.code ?? head?.role
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

const COMRADE = /dong\s+chi\s+$/
const TITLE = /^(?:Ông|Bà|ông|bà|Đ\/c|đ\/c)\s+(?=\p{Lu})/u
/** Letters that a title of a person begins with. */
const TITLES_OPEN = 'ÔôBbĐđ'

/** Length of `ông`, `bà`, `đ/c` before a name. */
function titleLength(text: string, at: number): number {
  return TITLES_OPEN.includes(text.charAt(at)) ? (TITLE.exec(text.slice(at, at + 8))?.[0].length ?? 0) : 0
}

/** End of a person's name behind `đồng chí`, `ông`, `bà`; null where none stands there. */
function personEnd({ flat, text }: DocumentText, span: Span, lead: number, start: number): number | null {
  if (start === span.start || (lead === start && !COMRADE.test(flat.slice(span.start, start)))) return null
  const name = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}(?=\s*[-–,:(]|\s+\p{Ll})/u.exec(
    text.slice(start, Math.min(span.end, start + 40)),
  )
  // `Trưởng phòng Nội vụ` is a post: a name's second word has a capital too.
  return name === null ? null : start + name[0].length
}

/** A person answers for the post that stands behind the name: `Nguyễn Văn An - Trưởng phòng Nội vụ`. */
function personAt(analysed: AnalysedText, span: Span, start: number, end: number): ActorPlace {
  const post = /^\s*[-–,(]\s*/.exec(analysed.document.flat.slice(end, end + 6))
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

const TAIL = /[\s:,;.]/

/** Without the white space and the signs behind a name. */
function withoutTail(name: string): string {
  let end = name.length
  // Nearly all names end in a letter.
  while (end > 0 && !isLetterUnit(name.charCodeAt(end - 1)) && TAIL.test(name.charAt(end - 1))) end--
  return end === name.length ? name : name.slice(0, end)
}

/** Small letters that lead words begin with: `giao`, `mời`, `đề nghị`, `yêu cầu`, `phân công`, `chỉ đạo`, `đồng chí`, `các`, `riêng`. */
const LEAD_LETTERS = smallLetters('gmdypcr')

const SMALL_M = 0x6d
const OTHER_MOI = /^m[ôốớ]i\s/iu

function leadLength({ flat, text }: DocumentText, span: Span): number {
  // Most names begin with a letter that no lead word begins with.
  const first = flat.charCodeAt(span.start)
  if (isLetterUnit(first) && !isAmong(LEAD_LETTERS, first)) return 0
  // `môi trường` invites nobody.
  if (first === SMALL_M && OTHER_MOI.test(text.slice(span.start, span.start + 4))) return 0
  return leadWords.exec(flat.slice(span.start, Math.min(span.end, span.start + LONGEST_LEAD)))?.[0].length ?? 0
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

/** Letters that frames begin with. */
const FRAME_LETTERS = smallLetters('cdutm')

function opensWithFrame(flat: string, start: number): boolean {
  return isAmong(FRAME_LETTERS, flat.charCodeAt(start)) && FRAMES.test(flat.slice(start, start + 12))
}

/** A post wins over the unit it belongs to: `Thủ trưởng các cơ quan`, `Chủ tịch UBND các xã`; `UBND các xã` are local committees. */
function roleByTitle(folded: string): ActorRole | undefined {
  return isAmong(TITLE_LETTERS, folded.charCodeAt(0)) && TITLES.test(folded) ? 'leadership' : undefined
}

const TITLE_LETTERS = smallLetters('tlgcnpu')
const TITLES =
  /^(?:thu\s+truong|lanh\s+dao|(?:pho\s+)?(?:giam\s+doc|chu\s+tich)|nguoi\s+dung\s+dau|truong\s+cac|uy\s+vien)\b/

/**
 * Offset in the span where the name of its actor ends: the first governing verb after the name that tells its role. `actor`
 * is what `actorAt` finds in the span.
 */
export function actorEnd(
  analysed: AnalysedText,
  span: Span,
  actor: ActorPlace,
  ending: ReadonlySet<string> = GOVERNING,
): number | null {
  const { document, cues } = analysed
  let nameEnd = actor.start + 4
  for (const hit of hitsWithin(analysed.actors, span.start, Math.min(span.end, actor.start + LONGEST_LIST))) {
    // `Sở Tài chính phối hợp với Sở Nội vụ`: a unit behind a verb is not the one that acts.
    const far =
      hit.start > actor.start + LEAD && hit.start > nameEnd && !LISTED.test(document.flat.slice(nameEnd, hit.start))
    if (far || governs(analysed, nameEnd, hit.start, ending)) break
    nameEnd = Math.max(nameEnd, hit.end)
  }
  const verb = findWithin(
    cues,
    nameEnd,
    Math.min(span.end, nameEnd + 110),
    (hit) =>
      ending.has(hit.entry.row.code) &&
      !opensName(document, hit.start) &&
      !isListedField(document, hit) &&
      !insideName(analysed, hit) &&
      !isGiven(document, hit.start) &&
      !(document.flat.startsWith('thong', hit.start) && MEDIA.test(document.flat.slice(hit.start, hit.start + 22))) &&
      !isCompound(document, hit) &&
      !inBrackets(document, span.start, hit.firstWord),
  )
  return verb === undefined ? null : verb.start
}

/** `các phương tiện thông tin đại chúng`, `Trang thông tin điện tử`: such information informs nobody of anything. */
const MEDIA = /^thong\s+tin\s+(?:dai\s+chung|dien\s+tu|co\s+so)\b/

/** Most characters of several names, and what stands between two of them. */
const LONGEST_LIST = 240
const LISTED = /^\s?[^,.;:]{0,20}(?:[,;]|\sva\s)\s*(?:cac\s+)?$/

/** `theo nhiệm vụ được giao`: what has been given orders nothing. */
function isGiven({ flat }: DocumentText, at: number): boolean {
  return flat.startsWith('giao', at) && /\sduoc\s{1,3}$/.test(flat.slice(Math.max(0, at - 8), at))
}

/** `hạ tầng giao thông`, `giao dịch`: the first half of a word orders nothing; `Giao Thống kê tỉnh` does. */
const COMPOUND = /^giao\s+(?:thong|dich|tiep|ban|luu|thuong|nhan)\b/

export function isCompound({ flat, text }: DocumentText, { start, end }: Span): boolean {
  return (
    end - start === 4 && COMPOUND.test(flat.slice(start, start + 16)) && !/^\s+\p{Lu}/u.test(text.slice(end, end + 4))
  )
}

function governs(analysed: AnalysedText, from: number, to: number, ending: ReadonlySet<string>): boolean {
  return (
    from < to &&
    findWithin(
      analysed.cues,
      from,
      to,
      (hit) =>
        STRONG_CUES.has(hit.entry.row.code) && ending.has(hit.entry.row.code) && !isCompound(analysed.document, hit),
    ) !== undefined
  )
}

/** Cues that no name of a body contains; `Phòng Truyền thông` and `Phòng Tiếp nhận` contain verbs. */
export const STRONG_CUES: ReadonlySet<string> = new Set([
  'must',
  'lead',
  'coordinate_with',
  'hub',
  'advise',
  'monitor',
  'order',
  'responsible',
])

const GOVERNING: ReadonlySet<string> = new Set([
  'duty',
  'must',
  'lead',
  'coordinate_with',
  'hub',
  'advise',
  'monitor',
  'order',
  'responsible',
])

/** `Phòng Quản lý kết cấu hạ tầng`: a verb in capitals behind the head of a name is part of the name. */
export function opensName({ text, flat, damaged }: DocumentText, at: number): boolean {
  return (
    !damaged &&
    isUpperUnit(text.charCodeAt(at)) &&
    isLowerUnit(text.charCodeAt(at + 1)) &&
    BEHIND_NAME.test(text.slice(Math.max(0, at - 4), at)) &&
    (!NEVER_NAMES.test(flat.slice(at, at + 18)) || BEHIND_HEAD.test(flat.slice(Math.max(0, at - 12), at)))
  )
}

/** `Sở Công Thương, Xây dựng, Y tế …`: a field between commas is one more department. */
function isListedField({ text, damaged }: DocumentText, { start, end }: Span): boolean {
  return (
    !damaged &&
    isUpperUnit(text.charCodeAt(start)) &&
    /\p{L},\s$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^\s?(?:,|và\s)/u.test(text.slice(end, end + 4))
  )
}

/** Verbs that no field is named by: where a line end is lost they stand right behind a name. */
const NEVER_NAMES =
  /^(?:chu\s+(?:tri|dong)|phoi\s+hop|tham\s+muu|tang\s+cuong|tiep\s+tuc|day\s+manh|thuong\s+xuyen|(?:co|chiu)\s+trach\s+nhiem)(?=[\s,:])/

/** `Phòng Tham mưu`: a head wants a field. */
const BEHIND_HEAD = /(?:^|\s)(?:phong|ban|doi|to|bo\s+phan|trung\s+tam)\s+$/

/** A small letter, and a dash between two fields: `Phòng Tài chính - Kế hoạch`. */
const BEHIND_NAME = /\p{Ll}\s(?:[-–]\s)?$/u

const OPEN_BRACKET = 0x28
const CLOSED_BRACKET = 0x29

/** Whether the bracket nearest before a place is an open one. */
function inBrackets({ foldedUnits, words }: DocumentText, from: number, word: number): boolean {
  for (let at = word; at >= 0; at--) {
    const begin = Math.max(words.end[at - 1] ?? 0, from)
    // Brackets close the gap that they stand in.
    if (words.gap[at] === GAP.closed)
      for (let i = (words.start[at] ?? 0) - 1; i >= begin; i--) {
        if (foldedUnits[i] === OPEN_BRACKET) return true
        if (foldedUnits[i] === CLOSED_BRACKET) return false
      }
    if (begin <= from) return false
  }
  return false
}
