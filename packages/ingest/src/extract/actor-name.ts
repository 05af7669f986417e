import type { ActorRole } from '@doi-chieu/core/assignment/actor-role'
import type { AnalysedText } from '../segment/analysed-text.js'
import { hitsWithin } from '../segment/hits-within.js'
import type { Span } from '../segment/clause.js'
import { writtenAgain } from './written-again.js'
import { actorHeads, leadWords } from '../patterns/actor-head.js'

/** A body or post that is made responsible. */
export interface ActorName extends Span {
  readonly actor: string
  readonly role: ActorRole
  readonly confidence: number
}

/** Most characters between the start of a name and the word that tells its role: `Công chức …`, `Bộ phận …`. */
const LEAD = 26

/**
 * Reads the actor that a stretch begins with. The name runs to `end`; its role is that of the unit named first. A head
 * such as `Phòng` or `Trung tâm` names an actor that no vocabulary lists. Null where the stretch begins otherwise.
 */
export function actorIn(analysed: AnalysedText, span: Span): ActorName | null {
  const { document, actors } = analysed
  const lead = leadWords.exec(document.flat.slice(span.start, span.end))?.[0].length ?? 0
  const start = span.start + lead
  const named = hitsWithin(actors, span.start, Math.min(span.end, start + LEAD + 60))
  const first = [...named]
    .filter((hit) => hit.start - start <= (opensWithHead(document.flat, start) ? LEAD : 0))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.cost - b.cost)[0]
  const head = actorHeads.find(({ pattern }) =>
    pattern.test(document.flat.slice(start, Math.min(span.end, start + 40))),
  )
  if (first === undefined && head === undefined) return null
  const title = first === undefined ? undefined : roleByTitle(document.flat.slice(start, first.end))
  const role = title ?? first?.entry.row.code ?? head?.role
  if (role === undefined) return null
  return {
    actor: writtenAgain(document, { start, end: span.end })
      .replace(/\s*\([^)]*\)\s*$/, '')
      .replace(/[\s:,;.]+$/, ''),
    role,
    start,
    end: span.end,
    confidence:
      (first === undefined ? 0.75 : 0.95) *
      (first !== undefined && first.cost + first.otherMarks > 0 ? 0.9 : 1) *
      (document.damaged ? 0.93 : 1),
  }
}

function opensWithHead(fold: string, start: number): boolean {
  return (
    actorHeads.some(({ pattern }) => pattern.test(fold.slice(start, start + 40))) ||
    /^(?:cac|dong\s+chi|uy\s+ban|toan\s+the|can\s+bo|mot\s+so)\s/.test(fold.slice(start, start + 12))
  )
}

/** A post wins over the unit it belongs to: `Thủ trưởng các cơ quan`, `Chủ tịch UBND các xã`; `UBND các xã` are local committees. */
function roleByTitle(folded: string): ActorRole | undefined {
  if (/^(?:thu\s+truong|lanh\s+dao|giam\s+doc|chu\s+tich|nguoi\s+dung\s+dau|truong\s+cac)\b/.test(folded))
    return 'leadership'
  return undefined
}

/** Index in the span where the actor's name ends: the first governing verb after the name that tells its role. */
export function actorEnd(analysed: AnalysedText, span: Span, ending: ReadonlySet<string> = GOVERNING): number | null {
  const { document, cues } = analysed
  const actor = actorIn(analysed, { start: span.start, end: Math.min(span.end, span.start + 200) })
  if (actor === null) return null
  const nameEnd = hitsWithin(analysed.actors, span.start, Math.min(span.end, actor.start + LEAD + 60)).reduce(
    (end, hit) => (hit.start <= actor.start + LEAD ? Math.max(end, hit.end) : end),
    actor.start + 4,
  )
  const verb = hitsWithin(cues, nameEnd, Math.min(span.end, nameEnd + 110)).find(
    (hit) =>
      ending.has(hit.entry.row.code) && hit.start >= nameEnd && !inBrackets(document.flat, span.start, hit.start),
  )
  return verb === undefined ? null : verb.start
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

function inBrackets(fold: string, from: number, at: number): boolean {
  const before = fold.slice(from, at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}
