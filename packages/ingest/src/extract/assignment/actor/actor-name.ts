import type { ActorRole } from '@doi-chieu/core/assignment/actor-role'
import type { DocumentText } from '../../../normalize/document-text.js'
import { isLetterUnit } from '../../../normalize/letter/letter-kind.js'
import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { writtenAgain } from '../../written-again.js'
import { leadLength, personEnd, titleLength } from './actor-lead.js'
import { openingOf, type ActorOpening } from './actor-opening.js'
import { roleOfOpening } from './role-of-opening.js'

/** Where a body or post stands that is made responsible. */
export interface ActorPlace extends Span {
  readonly role: ActorRole
  readonly confidence: number
}

/** A body or post that is made responsible, its name written out. */
export interface ActorName extends ActorPlace {
  readonly actor: string
}

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
  const opening = openingOf(analysed, start, span)
  if (opening === null) return null
  const role = roleOfNamed(analysed, opening, span.end) ?? roleOfOpening(document, opening, span.end)
  if (role === undefined) return null
  return { role, start, end: span.end, confidence: confidenceOf(document, opening) }
}

function confidenceOf({ damaged }: DocumentText, { first }: ActorOpening): number {
  const listed = first === null ? 0.75 : 0.95
  const exact = first !== null && first.cost + first.otherMarks > 0 ? 0.9 : 1
  return listed * exact * (damaged ? 0.93 : 1)
}

/** `Các Sở Y tế, Tài chính …`: the role of the first of those that are named, where not all are meant. */
function roleOfNamed(analysed: AnalysedText, { start, first }: ActorOpening, end: number): ActorRole | undefined {
  const named = first?.entry.row.code === 'all_units' ? someNamed(analysed.document, start) : null
  return named === null ? undefined : actorAt(analysed, { start: start + named[0].length, end })?.role
}

const SOME_NAMED =
  /^[Cc]ác\s(?=Sở\s\p{Lu})|^[Cc]ác\s(?:cơ quan|đơn vị)(?:, (?:cơ quan|đơn vị))?,? gồm(?:\s?:)?\s(?=\p{Lu})/u
const LONGEST_SOME = 40

function someNamed({ flat, text }: DocumentText, start: number): RegExpExecArray | null {
  const may = flat.startsWith('cac so', start) || flat.startsWith('cac co', start) || flat.startsWith('cac don', start)
  return may ? SOME_NAMED.exec(text.slice(start, start + LONGEST_SOME)) : null
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
