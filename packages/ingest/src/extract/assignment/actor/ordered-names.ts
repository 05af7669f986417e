import type { Span } from '../../../normalize/span.js'
import { saysAny } from '../../../normalize/word/says-any.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import type { DocumentText } from '../../../normalize/document-text.js'
import { withLettersMeant } from '../../../normalize/scan/misread-letter.js'
import { WordFlags } from '../../../normalize/word/word-array.js'
import { SIGN } from '../../../patterns/sign-word.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Clause } from '../../../segment/clause/clause.js'
import { hitsWithin } from '../../../segment/hits-within.js'
import { actorEnd, endsName, lastNamed } from './actor-end.js'
import type { RunningActor } from './actor-found.js'
import { actorAt, type ActorPlace } from './actor-name.js'
import { lessSure, trimActor } from './trimmed-actor.js'
import { unlistedVerbOfOrder } from './unlisted-verb.js'

/** How a body's name begins. Folded. */
const BODY_OPENS = foldedPhrases([
  'các|sở|phòng|ubnd|ủy ban|công an|thủ trưởng|văn phòng|ban(?! hành)|báo(?! cáo)|đài|hội|đoàn|mặt trận|chủ tịch',
  'giám đốc|trưởng|trung tâm|bệnh viện|bộ chỉ',
])
/** `UBND huyện giao các phòng; UBND các xã rà soát …`: the names of one order parted by a semicolon, up to the clause of its verb. */
const ORDERED_NAMES = new RegExp(
  String.raw`(?:^|\s)(?:giao(?:\s+cho)?|yeu\s+cau|de\s+nghi)\s+(?:${BODY_OPENS})\s[^:]{2,560}$`,
)

const orders = new WordFlags('forms', (form) => /(?:giao|yeu|de)$/.test(withLettersMeant(form)))

function endsInNames(document: DocumentText, order: Span): boolean {
  return saysAny(document, order, orders) && ORDERED_NAMES.test(document.flat.slice(order.start, order.end))
}

/** Clauses with those joined that only go on naming whom an order is given to. */
export function withOrderedNames(analysed: AnalysedText, clauses: readonly Clause[]): readonly Clause[] {
  if (clauses.length < 2) return clauses
  const { document } = analysed
  const joined: Clause[] = []
  for (const clause of clauses) {
    const before = joined.at(-1)
    const names =
      before !== undefined &&
      document.flat.charAt(before.end) === ';' &&
      endsInNames(document, { start: Math.max(before.start, before.end - LONGEST_ORDER), end: before.end }) &&
      !endsInDuty(analysed, before)
    const actor = names ? actorAt(analysed, clause) : null
    if (before === undefined || actor === null || actor.start !== clause.start || saysWhat(analysed, before, clause))
      joined.push(clause)
    else joined[joined.length - 1] = { ...before, end: clause.end, signs: before.signs | clause.signs }
  }
  return joined
}

/** `Giao công chức Văn phòng viết tin, bài; công chức Tư pháp soạn câu hỏi`: both say what is to be done, with verbs of no list. */
function saysWhat(analysed: AnalysedText, before: Clause, clause: Clause): boolean {
  const order = hitsWithin(analysed.orders, before.start, before.end)[0]
  const span = order === undefined ? null : { start: order.end, end: before.end }
  const actor = span === null ? null : actorAt(analysed, span)
  const verb = span === null || actor === null ? null : unlistedVerbOfOrder(analysed, span, actor)
  // Where more names follow, what looks like a verb is part of one.
  if (verb === null || lastNamed(analysed, verb, before.end) !== null) return false
  return subjectOfOrder(analysed, clause) !== null
}

/** Who stands at the head of a clause that an order reaches over: `…; công chức Tư pháp soạn câu hỏi`. */
export function subjectOfOrder(analysed: AnalysedText, clause: Clause): RunningActor | null {
  const actor = actorAt(analysed, clause)
  if (actor === null || actor.start !== clause.start) return null
  const listed = actorEnd(analysed, clause, actor)
  const verb = unlistedVerbOfOrder(analysed, clause, actor) ?? listed
  if (verb === null) return null
  return {
    actor: lessSure(trimActor(analysed, actor, verb), listed === null),
    asked: false,
    task: { start: verb, end: clause.end },
    rule: 'assignment.order',
  }
}

/** Whether a verb of duty stands behind the order of a clause: then it is whole. */
function endsInDuty(analysed: AnalysedText, { start, end }: Clause): boolean {
  const cues = hitsWithin(analysed.cues, start, end)
  const isOrder = ({ entry }: (typeof cues)[number]): boolean =>
    entry.row.code === 'order' || entry.row.code === 'request'
  // `Thực hiện chỉ đạo của …, Chủ tịch UBND tỉnh yêu cầu …`: the last order is the one whose names go on.
  const order = cues.findLast(isOrder)
  return order === undefined || cues.some((cue) => cue.start >= order.end && !isOrder(cue) && endsName(analysed, cue))
}

/** Most characters of an order and its names. */
const LONGEST_ORDER = 600
/** Most characters of names before a semicolon. */
const LONGEST_NAMES = 160

/** `Thủ trưởng các sở; Chủ tịch UBND các huyện chịu trách nhiệm …`: where the names begin that stand before the clause of a verb. */
export function namesBefore(analysed: AnalysedText, clauses: readonly Clause[], at: number): ActorPlace | null {
  const { flat } = analysed.document
  if (at === 0) return null
  let first: ActorPlace | null = null
  for (let i = at - 1; i >= 0; i--) {
    const clause = clauses[i]
    if (clause === undefined || clause.end - clause.start > LONGEST_NAMES || flat.charAt(clause.end) !== ';') break
    const actor = (clause.signs & SIGN.digit) === 0 ? actorAt(analysed, clause) : null
    if (actor === null || actor.start !== clause.start || actorEnd(analysed, clause, actor) !== null) break
    first = actor
  }
  return first
}
