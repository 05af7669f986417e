import type { DocumentText } from '../../../normalize/document-text.js'
import { isLowerUnit } from '../../../normalize/letter/letter-kind.js'
import type { Span } from '../../../normalize/span.js'
import { GAP } from '../../../normalize/word/word-list.js'
import { everyMatch } from '../../../normalize/every-match.js'
import type { Hit } from '../../../patterns/vocabulary.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { findWithin, hitsWithin } from '../../../segment/hits-within.js'
import { actorAt, type ActorPlace } from './actor-name.js'
import { LEAD } from './actor-opening.js'
import { insideName, isVerbBehindName } from './inside-name.js'
import { isWrittenVerb } from '../../../patterns/assignment/head-verb.js'
import { behindTail, plainVerb, verbRightBehind } from './name-tail.js'
import {
  isCompound,
  isGiven,
  isListedField,
  isMedia,
  namesOffice,
  namesLeader,
  namesTeam,
  opensName,
  tellsWhich,
} from './verb-in-name.js'

/**
 * Offset in the span where the name of its actor ends: the first governing verb after the name that tells its role. `actor`
 * is what `actorAt` finds in the span.
 */
export function actorEnd(
  analysed: AnalysedText,
  span: Span,
  actor: ActorPlace,
  ending: ReadonlySet<string> = GOVERNING_CUES,
): number | null {
  const { document, cues } = analysed
  const listedEnd = nameEndOf(analysed, span, actor, ending)
  const nameEnd = listedEnd ?? actor.start + 4
  const verbFrom = (from: number): number | null =>
    findWithin(
      cues,
      from,
      Math.min(span.end, from + FARTHEST_VERB),
      (hit) => endsName(analysed, hit, ending) && !inBrackets(document, span.start, hit.firstWord),
    )?.start ?? null
  const verb = plainVerbOf(analysed, span, actor, listedEnd, ending) ?? verbFrom(nameEnd)
  if (verb !== null || span.end - nameEnd <= FARTHEST_VERB) return verb
  const last = lastNamed(analysed, nameEnd, Math.min(span.end, actor.start + LONGEST_NAMES), ending)
  return last === null ? null : verbFrom(last)
}

/** `Phòng Tư pháp mở 04 lớp tập huấn`: a verb too common for the lists, where marks and capitals tell it from the name. */
function plainVerbOf(
  { document }: AnalysedText,
  { end }: Span,
  { start }: ActorPlace,
  nameEnd: number | null,
  ending: ReadonlySet<string>,
): number | null {
  if (document.damaged || document.sparse || !ending.has('duty')) return null
  const verb = plainVerb(document.text, start, nameEnd, end)
  if (verb === null) return null
  return tellsWhich(document, verb) ? null : (behindCharge(document.text, start, verb, end) ?? verb)
}

/** Posts that are told by what they are in charge of. */
const POST = /^(?:(?:[Đđ]ồng chí|[Đđ]\/c)\s+)?(?:Phó|Ủy viên|Lãnh đạo|Thành viên)\s/u
const IN_CHARGE = /^phụ\s+trách((?:\s+[\p{L}\d]+|\s+-)+)/u
/** A field, and no verb. */
const CHARGE_GOES_ON = /(?:công\s+tác|lĩnh\s+vực|mảng|hoạt\s+động|việc|khâu|trách|và|trực\s+tiếp|-)\s+$/u
const FARTHEST_CHARGE = 90

/** `Phó Chủ tịch UBND xã phụ trách khối văn hóa - xã hội chỉ đạo …`: the verb behind what a post is in charge of; null where none stands there. */
function behindCharge(text: string, start: number, verb: number, end: number): number | null {
  if (!text.startsWith('phụ', verb) || !POST.test(text.slice(start, verb))) return null
  const charge = IN_CHARGE.exec(text.slice(verb, Math.min(end, verb + FARTHEST_CHARGE)))?.[1] ?? ''
  const from = verb + 'phụ trách'.length
  for (const { index, 0: gap } of everyMatch(/\s+(?=\p{Ll})/gu, charge)) {
    const at = index + gap.length
    if (index === 0 || CHARGE_GOES_ON.test(charge.slice(0, at))) continue
    if (DOES.test(charge.slice(at)) || isWrittenVerb(text, from + at)) return from + at
  }
  return null
}

/** What such a post does. */
const DOES =
  /^(?:chỉ đạo|trực tiếp|chủ trì|theo dõi|kiểm tra|đôn đốc|chịu trách nhiệm|có trách nhiệm|tổ chức|xem xét|tham mưu|điều hành|phân công)(?!\p{L})/u

/** Most characters between a name and its verb. */
const FARTHEST_VERB = 110
/** Most characters of many names in a row. */
const LONGEST_NAMES = 600

/** Whether a verb ends the name before it: it is no part of one. */
export function endsName(
  analysed: AnalysedText,
  hit: Hit<'cue'>,
  ending: ReadonlySet<string> = GOVERNING_CUES,
): boolean {
  const { document } = analysed
  return (
    ending.has(hit.entry.row.code) &&
    !opensName(document, hit.start) &&
    !isListedField(document, hit) &&
    !insideName(analysed, hit) &&
    !isGiven(document, hit.start) &&
    !isMedia(document, hit.start) &&
    !tellsWhich(document, hit.start) &&
    !namesTeam(document, hit.start) &&
    !namesLeader(document, hit.start) &&
    !namesOffice(document, hit.start) &&
    !isCompound(document, hit)
  )
}

/** What parts one name of a list from the next. */
const NEXT_NAME = /[,;]\s+(?:va\s+)?|\s+va\s+/g

/** `Các sở, ban, ngành …; các cơ quan Trung ương đóng trên địa bàn; …`: where the last name of a long list begins that opens as names do; null where none goes on. */
export function lastNamed(
  analysed: AnalysedText,
  from: number,
  to: number,
  ending: ReadonlySet<string> = GOVERNING_CUES,
): number | null {
  const { document } = analysed
  let last: number | null = null
  for (const { index, 0: gap } of everyMatch(NEXT_NAME, document.flat.slice(from, to))) {
    const at = from + index + gap.length
    if (at - (last ?? from) > FARTHEST_VERB) break
    if (findWithin(analysed.cues, last ?? from, at, (hit) => endsName(analysed, hit, ending)) !== undefined) break
    if (actorAt(analysed, { start: at, end: to })?.start === at) last = at
  }
  return last
}

/** Where the last listed unit of the name ends; null where no vocabulary lists any of it. */
export function nameEndOf(
  analysed: AnalysedText,
  span: Span,
  actor: ActorPlace,
  ending: ReadonlySet<string> = GOVERNING_CUES,
): number | null {
  let nameEnd = actor.start + 4
  let listed = false
  for (const hit of hitsWithin(analysed.actors, span.start, Math.min(span.end, actor.start + LONGEST_LIST))) {
    // `Sở Tài chính phối hợp với Sở Nội vụ`: a unit behind a verb is not the one that acts.
    const far = hit.start > actor.start + LEAD && hit.start > nameEnd && !isListed(analysed, nameEnd, hit.start)
    if (
      far ||
      (listed && hit.start > nameEnd + 2 && actsHere(analysed.document, nameEnd, hit.start)) ||
      isVerbToo(analysed, nameEnd, hit) ||
      governs(analysed, nameEnd, hit.start, ending) ||
      isObject(analysed, nameEnd, hit.start, ending)
    )
      break
    nameEnd = Math.max(nameEnd, hit.end)
    listed = true
  }
  return listed ? nameEnd : null
}

/** Characters of the word behind `cùng với`. */
const LONGEST_FIRST_WORD = 6

/** `Sở Y tế thi hành dứt điểm các bản án`, `Sở Y tế cùng với Sở Tài chính …`: behind the verb of a unit another is none of its names. */
function actsHere({ text, damaged, sparse }: DocumentText, nameEnd: number, to: number): boolean {
  return !damaged && !sparse && verbRightBehind(text, behindTail(text, nameEnd, to), to + LONGEST_FIRST_WORD) !== null
}

/** `Chủ tịch UBND các xã lãnh đạo việc …`, `Thanh tra Sở thanh tra …`: a word that names leaders or a body is the verb where it goes on as one. */
function isVerbToo(analysed: AnalysedText, nameEnd: number, hit: Span): boolean {
  const { cues, document } = analysed
  const { text } = document
  if (!isLowerUnit(text.charCodeAt(hit.start))) return false
  if (leadsAsParty(text, nameEnd, hit.start)) return true
  if (hit.start - nameEnd > 2) return false
  return (
    findWithin(
      cues,
      hit.start,
      hit.start + 24,
      ({ start, end }) =>
        start === hit.start && (end > hit.end || (end === hit.end && isVerbBehindName(analysed, hit.start))),
    ) !== undefined
  )
}

/** `Đảng ủy UBND xã lãnh đạo UBND xã …`: what committees of the Party do. */
function leadsAsParty(text: string, nameEnd: number, at: number): boolean {
  return (
    LEADS.test(text.slice(at, at + 24)) &&
    at - behindTail(text, nameEnd, at) <= 2 &&
    PARTY.test(text.slice(Math.max(0, at - 60), at))
  )
}

const LEADS =
  /^lãnh\s+đạo(?:,\s+chỉ\s+đạo|\s+(?:UBND|Ủy ban|HĐND|Hội đồng|chính quyền|Mặt trận|cơ quan|lực lượng|các|công tác|việc|thực hiện|tổ chức|toàn diện|đơn vị|đảng viên|cán bộ|Nhân dân)(?!\p{L}))/u
const PARTY =
  /(?:[ĐđTHQ]\p{Ll}*\s+[ủu][ỷy]|[Cc]hi\s+(?:bộ|ủy)|[Cc]ấp\s+[ủu][ỷy]|[Tt]ổ\s+chức\s+(?:cơ\s+sở\s+)?[Đđ]ảng|Đảng\s+bộ|Ban\s+(?:Thường\s+vụ|Chấp\s+hành|[Cc]án\s+sự)|Đảng\s+đoàn)[^;.:]{0,40}$/u

/** Most characters of several names, and what stands between two of them. */
const LONGEST_LIST = 360
/** Right behind (`Thủ trưởng các sở`), or behind a comma. */
const LISTED = /^\s{0,2}$|^\s?[^,.;:]{0,20}(?:[,;]|\sva\s)\s*(?:cac\s+)?$/

/** `Ban Tuyên giáo các huyện, thị, thành phố; Tuyên huấn …`: what belongs to a name has commas too, but no verb. */
const LISTED_FAR = /^[^.:]{0,90}(?:[,;]|\sva)\s+(?:cac\s+)?$/

function isListed({ document, cues }: AnalysedText, from: number, to: number): boolean {
  const between = document.flat.slice(from, to)
  return (
    LISTED.test(between) ||
    (LISTED_FAR.test(between) &&
      findWithin(cues, from, to, (hit) => GOVERNING_CUES.has(hit.entry.row.code)) === undefined)
  )
}

/** Words between a verb and the body that it concerns. */
const CONCERNS = /^\s*(?:[a-z\d]{2,7}\s+){0,3}$/

/** `Công an tỉnh báo cáo Chủ tịch UBND tỉnh`, `các phòng gửi tin về Phòng Nội vụ`: the second body is what the verb concerns. */
function isObject(analysed: AnalysedText, from: number, to: number, ending: ReadonlySet<string>): boolean {
  const { document } = analysed
  return (
    from < to &&
    document.quality !== 'noisy' &&
    findWithin(
      analysed.cues,
      from,
      to,
      (hit) =>
        ending.has(hit.entry.row.code) &&
        isLowerUnit(document.text.charCodeAt(hit.start)) &&
        CONCERNS.test(document.flat.slice(hit.end, to)) &&
        !insideName(analysed, hit) &&
        !isGiven(document, hit.start) &&
        !isMedia(document, hit.start) &&
        !isCompound(document, hit),
    ) !== undefined
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

/** Cues that end a name where nothing says that they are part of it. */
export const GOVERNING_CUES: ReadonlySet<string> = new Set([...STRONG_CUES, 'duty'])

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
