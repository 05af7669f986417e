import type { AnalysedText } from '../segment/analysed-text.js'
import { hitsWithin } from '../segment/hits-within.js'
import { isLetterUnit, isSpaceUnit } from '../normalize/letter-kind.js'
import { WordFlags } from '../normalize/word-array.js'
import { mayOpenWith, type Clause, type Span } from '../segment/clause.js'
import { actorAt, actorEnd, actorIn, isCompound, namedActor, type ActorName, type ActorPlace } from './actor-name.js'

/** An actor found in running text with the span of what it is to do. */
export interface RunningActor {
  readonly actor: ActorName
  readonly asked: boolean
  readonly task: Span
  readonly rule: string
}

/** Reads `Đề nghị X …`, `Giao X …`, `X chủ trì …`, `Mỗi tháng X có ít nhất …`, `Trên cơ sở …, X cần …` in one clause. */
export function runningActor(analysed: AnalysedText, clause: Clause, closing: boolean): RunningActor | null {
  return (
    requested(analysed, clause, closing) ??
    ordered(analysed, clause) ??
    subject(analysed, clause) ??
    afterAdverbial(analysed, clause)
  )
}

/** Most marks before a clause's first word, and most white space behind a comma. */
const MARKS = 24

const SIGNS_ONLY = /^[\s\-+•*_|"(]*$/

/** Whether a place opens a clause: nothing but marks before it, or a comma or colon right before it. */
function opens(flat: string, clause: Span, at: number): boolean {
  if (at === clause.start) return true
  const from = Math.max(clause.start, at - MARKS)
  let before = at - 1
  while (before >= from && isSpaceUnit(flat.charCodeAt(before))) before--
  if (before < from) return at - clause.start <= MARKS
  const sign = flat.charAt(before)
  if (sign === ',' || sign === ':') return true
  // A letter right before is no mark: most places are told by it.
  return at - clause.start <= MARKS && !isLetterUnit(flat.charCodeAt(before)) && SIGNS_ONLY.test(flat.slice(from, at))
}

function requested(analysed: AnalysedText, clause: Span, closing: boolean): RunningActor | null {
  const { flat: fold } = analysed.document
  for (const cue of hitsWithin(analysed.cues, clause.start, clause.end)) {
    if (cue.entry.row.code !== 'request' || !(opens(fold, clause, cue.start) || closing)) continue
    const span = { start: cue.end, end: clause.end }
    const actor = actorAt(analysed, span)
    if (actor === null || actor.start - cue.end > 6) continue
    const verb = actorEnd(analysed, span, actor)
    if (verb === null) continue
    return {
      actor: trimActor(analysed, actor, verb),
      asked: true,
      task: closing ? { start: cue.start, end: clause.end } : { start: verb, end: clause.end },
      rule: 'assignment.request',
    }
  }
  return null
}

const BY_COMMITTEE =
  /(?:ubnd|uy\s+ban\s+nhan\s+dan|chu\s+tich|giam\s+doc)(?!\s+(?:(?:ubnd|uy\s+ban\s+nhan\s+dan)\s+)?(?:cac|cap)\s)[^,;]{0,40}$/

function ordered(analysed: AnalysedText, clause: Span): RunningActor | null {
  const { flat: fold } = analysed.document
  for (const cue of hitsWithin(analysed.cues, clause.start, Math.min(clause.end, clause.start + 120))) {
    if (cue.entry.row.code !== 'order' || isCompound(analysed.document, cue)) continue
    // `UBND huyện giao X …` orders; `UBND các xã chỉ đạo X …` is what the communes have to do.
    if (!opens(fold, clause, cue.start) && !BY_COMMITTEE.test(fold.slice(clause.start, cue.start))) continue
    const span = { start: cue.end, end: clause.end }
    const actor = actorAt(analysed, span)
    if (actor === null || actor.start - cue.end > 6) continue
    const verb = actorEnd(analysed, span, actor)
    if (verb === null) continue
    return {
      actor: trimActor(analysed, actor, verb),
      asked: false,
      task: { start: verb, end: clause.end },
      rule: 'assignment.order',
    }
  }
  return null
}

/** Most characters between the end of the named unit and its verb: `… thuộc Sở`, `… xã, phường`. */
const FARTHEST_VERB = 52

/** Most characters of a name that no vocabulary lists. */
const LONGEST_NAME = 84

/** `Phòng Nội vụ là cơ quan thường trực, theo dõi …`: what a unit is, then what it does. */
const STANDING =
  /^[^,;]{0,20}\sla\s+(?:co\s+quan|don\s+vi|bo\s+phan|dau\s+moi)(?:\s+(?:thuong\s+truc|dau\s+moi|chu\s+tri|chinh|tham\s+muu|giup\s+viec)){0,2}(?:\s+[a-z]{2,7}){0,6}[\s,:]*$/

/** What stands between a unit and a verb that is not its own. */
const NO_SUBJECT = /\b(?:la|duoc|bi|trong\s+viec|ve|cho|den|toi|voi|trong\s+viec|nham)\s/

/** `Riêng các phường …`, `Đối với Phòng Nội vụ, …`: some of all are named. */
const SINGLED_OUT = /^[\s\-+•*]*(?:rieng(?:\s+doi\s+voi)?|doi\s+voi)\s+$/

function subject(analysed: AnalysedText, clause: Span): RunningActor | null {
  const actor = actorAt(analysed, clause)
  if (
    actor === null ||
    (actor.start - clause.start > 4 && !SINGLED_OUT.test(analysed.document.flat.slice(clause.start, actor.start)))
  )
    return null
  const verb = actorEnd(analysed, clause, actor)
  if (verb === null) return null
  const named = hitsWithin(analysed.actors, clause.start, verb).reduce(
    (end, hit) => Math.max(end, hit.end),
    actor.start,
  )
  if (verb - named > (named === actor.start ? LONGEST_NAME : FARTHEST_VERB)) return null
  const between = analysed.document.flat.slice(named, verb)
  if (NO_SUBJECT.test(between) && !STANDING.test(between)) return null
  return {
    actor: trimActor(analysed, actor, verb),
    asked: false,
    task: { start: verb, end: clause.end },
    rule: 'assignment.subject',
  }
}

const ADVERBIAL =
  /^[\s\-+•*_|]*(?:tren\s+co\s+so|can\s+cu|(?:dinh\s+ky,?\s+)?(?:hang|moi)\s+(?:tuan|thang|quy|nam)|dinh\s+ky)\s?/
const MUST = new Set(['must', 'responsible', 'lead'])

const opensAdverbial = new WordFlags('forms', (form) => /^(?:tren|can|dinh|hang|moi)/.test(form))

function afterAdverbial(analysed: AnalysedText, clause: Clause): RunningActor | null {
  const { flat: fold } = analysed.document
  if (!mayOpenWith(analysed.document, clause, opensAdverbial)) return null
  if (!ADVERBIAL.test(fold.slice(clause.start, clause.end))) return null
  for (const hit of hitsWithin(analysed.actors, clause.start, clause.end)) {
    const span = { start: hit.start, end: clause.end }
    const verb = hitsWithin(analysed.cues, hit.end, Math.min(clause.end, hit.end + 40)).find(
      (cue) =>
        MUST.has(cue.entry.row.code) ||
        (cue.entry.row.code === 'duty' && fold.slice(cue.start, cue.end).replace(/\s+/g, ' ').startsWith('co it nhat')),
    )
    if (verb === undefined) continue
    const lead = /(?:cac|nhung)\s$/.exec(fold.slice(clause.start, hit.start))?.[0].length ?? 0
    const actor = actorAt(analysed, { start: hit.start - lead, end: verb.start })
    if (actor === null) continue
    return {
      actor: trimActor(analysed, actor, verb.start),
      asked: false,
      task: { start: verb.start, end: span.end },
      rule: 'assignment.after_adverbial',
    }
  }
  return null
}

/** Words behind a name that lead over to its verb, and what it is: `… là cơ quan thường trực`. */
const NO_NAME = /\s+(?:(?:cần|phải|có|căn\s+cứ|tích\s+cực)|là\s+(?:cơ\s+quan|đơn\s+vị|bộ\s+phận|đầu\s+mối).*)$/u

/** The name without the verb and the comma before it. */
function trimActor(analysed: AnalysedText, actor: ActorPlace, verb: number): ActorName {
  const trimmed = actorIn(analysed, { start: actor.start, end: verb })
  if (trimmed === null) return namedActor(analysed, actor)
  return { ...trimmed, actor: trimmed.actor.replace(NO_NAME, ''), end: verb }
}
