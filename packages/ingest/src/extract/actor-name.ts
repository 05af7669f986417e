import type { ActorRole } from '@doi-chieu/core/assignment/actor-role'
import type { DocumentText } from '../normalize/document-text.js'
import type { Hit } from '../patterns/vocabulary.js'
import type { AnalysedText } from '../segment/analysed-text.js'
import { hitsWithin } from '../segment/hits-within.js'
import type { Span } from '../segment/clause.js'
import { insideName } from './inside-name.js'
import { writtenAgain } from './written-again.js'
import { actorHeadAt, leadWords } from '../patterns/actor-head.js'

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
  const start = span.start + leadLength(document.flat, span)
  const head = actorHeadAt(document, start, span.end)
  const reach = opensWithHead(document, start) ? LEAD : 0
  const first = firstNamed(analysed, span, start, reach)
  if (first === null && head === undefined) return null
  const title = first === null ? undefined : roleByTitle(document.flat.slice(start, first.end))
  const role = title ?? first?.entry.row.code ?? head?.role
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

/** The actor that a stretch begins with, its name written out. */
export function actorIn(analysed: AnalysedText, span: Span): ActorName | null {
  const place = actorAt(analysed, span)
  return place === null ? null : namedActor(analysed, place)
}

/** Writes the name of an actor out. */
export function namedActor({ document }: AnalysedText, place: ActorPlace): ActorName {
  const written = writtenAgain(document, { start: place.start, end: place.end })
  const actor = (written.includes('(') ? written.replace(/\s*\([^)]*\)\s*$/, '') : written).replace(/[\s:,;.]+$/, '')
  return { ...place, actor }
}

function leadLength(flat: string, span: Span): number {
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

function opensWithHead(document: DocumentText, start: number): boolean {
  return (
    actorHeadAt(document, start, document.flat.length) !== undefined ||
    FRAMES.test(document.flat.slice(start, start + 12))
  )
}

/** A post wins over the unit it belongs to: `Thủ trưởng các cơ quan`, `Chủ tịch UBND các xã`; `UBND các xã` are local committees. */
function roleByTitle(folded: string): ActorRole | undefined {
  if (
    /^(?:thu\s+truong|lanh\s+dao|(?:pho\s+)?(?:giam\s+doc|chu\s+tich)|nguoi\s+dung\s+dau|truong\s+cac|uy\s+vien)\b/.test(
      folded,
    )
  )
    return 'leadership'
  return undefined
}

/** Index in the span where the actor's name ends: the first governing verb after the name that tells its role. */
export function actorEnd(analysed: AnalysedText, span: Span, ending: ReadonlySet<string> = GOVERNING): number | null {
  const { document, cues } = analysed
  const actor = actorAt(analysed, { start: span.start, end: Math.min(span.end, span.start + 200) })
  if (actor === null) return null
  let nameEnd = actor.start + 4
  for (const hit of hitsWithin(analysed.actors, span.start, Math.min(span.end, actor.start + LEAD + 60))) {
    // `Sở Tài chính phối hợp với Sở Nội vụ`: a unit behind a verb is not the one that acts.
    if (hit.start > actor.start + LEAD || governs(analysed, nameEnd, hit.start, ending)) break
    nameEnd = Math.max(nameEnd, hit.end)
  }
  const verb = hitsWithin(cues, nameEnd, Math.min(span.end, nameEnd + 110)).find(
    (hit) =>
      ending.has(hit.entry.row.code) &&
      hit.start >= nameEnd &&
      !opensName(document, hit.start) &&
      !insideName(analysed, hit) &&
      !inBrackets(document.flat, span.start, hit.start),
  )
  return verb === undefined ? null : verb.start
}

function governs(analysed: AnalysedText, from: number, to: number, ending: ReadonlySet<string>): boolean {
  return (
    from < to &&
    hitsWithin(analysed.cues, from, to).some(
      (hit) => STRONG_CUES.has(hit.entry.row.code) && ending.has(hit.entry.row.code),
    )
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
export function opensName({ text, damaged }: DocumentText, at: number): boolean {
  return (
    !damaged &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(at, at + 2)) &&
    /\p{Ll}\s(?:[-–]\s)?$/u.test(text.slice(Math.max(0, at - 4), at))
  )
}

function inBrackets(fold: string, from: number, at: number): boolean {
  const before = fold.slice(from, at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}
