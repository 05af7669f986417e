import type { Duty } from '@doi-chieu/core/assignment/duty'
import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { clausePart } from '../../../segment/clause/clause.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { SpanSet } from '../../../segment/span-set.js'
import { tableAreas } from '../../../segment/table/table.js'
import { signsIn } from '../../../patterns/sign-word.js'
import { actorEnd } from '../actor/actor-end.js'
import { actorAt, namedActor } from '../actor/actor-name.js'
import type { AssignmentMention } from '../assignment-mention.js'
import { timeBefore } from '../dated-duties.js'
import { helpersBehind } from '../helpers-behind.js'
import { splitUnits } from '../partners.js'
import { sharedRoles } from './shared-roles.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import { opensWithVerb } from '../duty-clause.js'
import { opensWithDuty } from '../opens-with-duty.js'
import { timeOfCell } from '../time-cell.js'
import { timeOfDuty } from '../time-of-duty.js'

/** Most characters between brackets, and fewest and most of a task before them. */
const LONGEST = 200
const SHORTEST_TASK = 12
const LONGEST_TASK = 600

/** What the unit in brackets does, and nothing more: `chủ trì`, `chủ trì thực hiện`, `thực hiện`, `tham mưu`. Folded. */
const DOES = new RegExp(
  [
    String.raw`^(chu\s+tri|tham\s+muu|phu\s+trach|(?:to\s+chuc\s+|trien\s+khai\s+)?thuc\s+hien)`,
    String.raw`(?:\s+(?:thuc\s+hien|tham\s+muu|trien\s+khai|chinh))?\s*`,
    String.raw`(?=[,;]|$|phoi\s+hop\s+voi\s|(?:truoc|trong|vao|xong|hoan\s+thanh|tu|den)\s+(?:ngay|thang|quy|nam|\d))`,
  ].join(''),
)
/** Words without which nobody does anything in brackets. */
const SIGNS = ['chu tri', 'thuc hien', 'tham muu', 'phu trach'] as const
const HANDS_OVER = /^(?:(?:do|giao(?:\s+cho)?)\s+)?(?:(?:cac\s+)?(?:dong\s+chi|d\/c)\s+)?/
/** `, phối hợp với Phòng Tư pháp thực hiện`. */
const HELPED =
  /phoi\s+hop\s+(?:voi\s+|cung\s+)?([^;]{4,160}?)(?:\s+(?:to\s+chuc\s+|trien\s+khai\s+)?thuc\s+hien)?\s*(?=;|$)/

/**
 * Tasks whose leader stands in brackets behind them: `Tổ chức lễ ra quân (Huyện đoàn chủ trì; Hội Nông dân phối hợp).` What
 * another rule has found already (`known`) stays as it is.
 */
export function bracketedLeads(analysed: AnalysedText, known: readonly Span[]): readonly AssignmentMention[] {
  const { flat } = analysed.document
  const found: AssignmentMention[] = []
  let next = 0
  let tables: SpanSet | null = null
  let taken: SpanSet | null = null
  let before = 0
  for (let close = flat.indexOf(')'); close >= 0; close = flat.indexOf(')', close + 1)) {
    const from = Math.max(before, close - LONGEST)
    const inner = from + flat.slice(from, close).lastIndexOf('(')
    before = close + 1
    if (inner < from) continue
    // Most brackets say something else.
    const inside = flat.slice(inner, close)
    const timed = PARTS_TIME.test(inside)
    if (!timed && !SIGNS.some((sign) => inside.includes(sign))) continue
    const outer = bracketsAround(flat, { start: inner, end: close }, from)
    const { start: open, end: last } = outer ?? { start: inner, end: close }
    before = last + 1
    const { segments } = analysed
    while (next < segments.length && (segments[next]?.end ?? 0) <= open) next++
    const segment = segments[next]
    if (segment === undefined || segment.body >= open || segment.zone !== 'body' || segment.looksBack) continue
    tables ??= tableAreas(analysed)
    if (tables.touches(segment)) continue
    const time = timeBefore(analysed, segment)
    const said = time === null ? segment : segment.from(time.end)
    const mention =
      outer === null
        ? (mentionOf(analysed, said, open, last) ??
          (timed ? timedBody(analysed, segment, said, { start: open, end: last }) : null))
        : sharedOf(analysed, said, outer)
    if (mention === null) continue
    taken ??= new SpanSet(known)
    if (!taken.touches(mention)) found.push({ ...mention, deadline: mention.deadline ?? time?.words ?? null })
  }
  return found
}

/** `(Phòng Tư pháp (chủ trì), Văn phòng (phối hợp))`: the brackets around a pair that says no more than who leads, null where none stand. */
function bracketsAround(flat: string, { start, end }: Span, from: number): Span | null {
  if (!ROLE_ALONE.test(flat.slice(start + 1, end))) return null
  const before = flat.slice(from, start)
  const open = before.lastIndexOf('(')
  if (open < 0) return null
  const limit = Math.min(flat.length, from + open + LONGEST)
  let depth = 1
  for (let at = end + 1; at < limit; at++) {
    const sign = flat.charAt(at)
    if (sign === '(') depth++
    else if (sign === ')' && --depth === 0) return { start: from + open, end: at }
  }
  return null
}

const ROLE_ALONE = /^\s?(?:(?:la\s+)?(?:co\s+quan|don\s+vi)\s+)?chu\s+tri\s?$/

/** Who leads and who helps, each with brackets of its own inside those behind the task. */
function sharedOf(analysed: AnalysedText, segment: Segment, { start: open, end }: Span): AssignmentMention | null {
  const { document } = analysed
  const inside = document.flat.slice(open + 1, end)
  const span = { start: open + 1 + (HANDS_OVER.exec(inside)?.[0].length ?? 0), end }
  const place = actorAt(analysed, span)
  const shared = place === null || place.start !== span.start ? null : sharedRoles(analysed, place, span, true)
  const task = taskBefore(analysed, segment, open)
  return shared === null || task === null
    ? null
    : {
        actor: shared.actor.actor,
        role: shared.actor.role,
        duty: 'lead',
        start: task.start,
        end: task.end,
        partners: shared.partners,
        frequency: null,
        deadline: null,
        layout: 'label',
        confidence: shared.actor.confidence * 0.88 * (document.damaged ? 0.9 : 1),
        rule: 'assignment.bracketed_lead',
      }
}

function mentionOf(analysed: AnalysedText, segment: Segment, open: number, close: number): AssignmentMention | null {
  const { document } = analysed
  const inside = document.flat.slice(open + 1, close)
  const span = { start: open + 1 + (HANDS_OVER.exec(inside)?.[0].length ?? 0), end: close }
  const actor = actorAt(analysed, span)
  if (actor === null || actor.start !== span.start) return null
  const verb = actorEnd(analysed, span, actor)
  const does = verb === null ? null : DOES.exec(document.flat.slice(verb, close))
  const task = taskBefore(analysed, segment, open)
  if (verb === null || does === null || task === null) return null
  const said = clausePart(document, { ...span, signs: signsIn(document, span), firstWord: 0 }, span.start, close)
  return {
    actor: namedActor(analysed, { ...actor, end: verb }).actor,
    role: actor.role,
    duty: dutyOf(does[1] ?? ''),
    start: task.start,
    end: task.end,
    partners: helpersIn(analysed, verb + does[0].length, close),
    ...timeOfDuty(document, said, said.signs),
    layout: 'label',
    confidence: actor.confidence * 0.88 * (document.damaged ? 0.9 : 1),
    rule: 'assignment.bracketed_lead',
  }
}

/** `(Văn phòng UBND tỉnh - thường xuyên)`, `(Sở Nội vụ; hoàn thành trước 30/01)`: a time behind a dash or a semicolon. Folded, up to the bracket. */
const PARTS_TIME = new RegExp(
  `(?:\\s[-–]\\s|;\\s)(?=(?:${foldedPhrases([
    '(?:(?:hoàn thành|xong|thời gian:|thời hạn:) )?(?:trước|trong|đến|hết) (?:ngày |tháng |quý )?\\d',
    '(?:trong )?(?:quý [ivx\\d]|tháng \\d)|thường xuyên|(?:hàng|mỗi) (?:tháng|quý|năm)|cả năm|định kỳ',
  ])})[^-–;()]*$)`,
)
/** What follows brackets that close their sentence. */
const CLOSES_SENTENCE = /^\s*(?:[.;]|$)/

/** Whoever stands in brackets with a time, behind a task that opens with its verb. */
function timedBody(analysed: AnalysedText, { end }: Segment, said: Segment, brackets: Span): AssignmentMention | null {
  const { document } = analysed
  const { flat } = document
  if (!CLOSES_SENTENCE.test(flat.slice(brackets.end + 1, end))) return null
  const parted = PARTS_TIME.exec(flat.slice(brackets.start + 1, brackets.end))
  const task = taskBefore(analysed, said, brackets.start)
  if (parted === null || task === null || !(opensWithDuty(analysed, task) || opensWithVerb(analysed, task))) return null
  const names = { start: brackets.start + 1, end: brackets.start + 1 + parted.index }
  const time = { start: names.end + parted[0].length, end: brackets.end }
  const actor = actorAt(analysed, names)
  if (actor === null || actor.start !== names.start || actorEnd(analysed, names, actor) !== null) return null
  return {
    actor: namedActor(analysed, actor).actor,
    role: actor.role,
    duty: 'execute',
    ...task,
    partners: [],
    ...timeOfCell(analysed, time),
    layout: 'label',
    confidence: actor.confidence * 0.8 * (document.damaged ? 0.9 : 1),
    rule: 'assignment.bracketed_lead',
  }
}

function dutyOf(verb: string): Duty {
  return verb.startsWith('chu') ? 'lead' : verb.startsWith('tham') ? 'advise' : 'execute'
}

const OWN_SENTENCE = /\.\s+$/

/** The sentence or clause that the brackets close; null where nothing is said before them. */
function taskBefore(analysed: AnalysedText, segment: Segment, open: number): Span | null {
  const { document } = analysed
  const from = Math.max(segment.body, open - LONGEST_TASK)
  const before = document.flat.slice(from, open)
  // Brackets behind a stop say who leads the whole paragraph.
  let stop = OWN_SENTENCE.test(before) ? -1 : Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '))
  // `Kiểm tra tại các sở; UBND các huyện (Thanh tra tỉnh chủ trì)`: a body behind a semicolon is the last of a list.
  for (let bodies = 0; bodies < MOST_BODIES && before.charAt(stop) === ';'; bodies++) {
    if (!isBodyAlone(analysed, { start: from + stop + 2, end: from + before.trimEnd().length })) break
    stop = Math.max(before.lastIndexOf('. ', stop - 1), before.lastIndexOf('; ', stop - 1))
  }
  // What goes on for so long is no task that brackets close.
  if (stop < 0 && from > segment.body) return null
  const lead = /^[\s\-+•*.;]*/.exec(before.slice(stop + 1))?.[0].length ?? 0
  const start = from + stop + 1 + lead
  const end = from + before.trimEnd().length
  return end - start >= SHORTEST_TASK ? { start, end } : null
}

/** Most bodies of such a list that semicolons part. */
const MOST_BODIES = 4

/** Whether a piece of a list is a name and nothing else. */
function isBodyAlone(analysed: AnalysedText, piece: Span): boolean {
  const actor = actorAt(analysed, piece)
  return actor !== null && actor.start === piece.start && actorEnd(analysed, piece, actor) === null
}

function helpersIn(analysed: AnalysedText, from: number, close: number): readonly string[] {
  const before = helpersBehind(analysed, { start: from, end: close })
  if (before.length > 0) return before
  const match = HELPED.exec(analysed.document.flat.slice(from, close))
  const names = match?.[1]
  if (match === null || names === undefined) return []
  const start = from + match.index + match[0].indexOf(names)
  return splitUnits(analysed, { start, end: start + names.length })
}
