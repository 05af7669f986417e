import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { indexWithin } from '../../../match/index-within.js'
import { isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import { clausesOf, type Clause } from '../../../segment/clause/clause.js'
import { actorEnd, STRONG_CUES } from '../actor/actor-end.js'
import { actorAt, namedActor } from '../actor/actor-name.js'
import { orderedActor } from '../running/running-order.js'
import { opensWithDuty } from '../opens-with-duty.js'
import { partnersEnd } from '../partners.js'
import { requestedActor } from '../running/running-request.js'
import { subjectActor } from '../running/running-subject.js'
import { holdsAny } from '../../../segment/hits-within.js'
import type { ActorContext } from '../actor-context.js'

/** An actor and what its label says it has to do. */
interface Labelled {
  readonly context: ActorContext
  readonly rest: Span
  /** A subject of a sentence inside the label: what stands below the paragraph is not its. */
  readonly passing?: boolean
}

/** Fewest and most characters of a label inside a paragraph. */
const SHORTEST = 3
const LONGEST = 120

/**
 * `Sở A: việc; Sở B: việc; UBND các huyện: việc` in one paragraph: each clause that a name and a colon open has an actor of its
 * own, and so has a sentence that asks or orders somebody, `Đề nghị Đoàn Thanh niên …`.
 */
export function labelsInside(analysed: AnalysedText, first: Labelled): readonly Labelled[] {
  const { flat } = analysed.document
  const { start: from, end: to } = first.rest
  const hands = holdsAny(analysed.requests, from, to) || holdsAny(analysed.orders, from, to)
  const labelled: Labelled[] = [first]
  const turnTo = (at: number, next: Labelled): void => {
    const before = labelled.at(-1) ?? first
    labelled[labelled.length - 1] = { ...before, rest: { start: before.rest.start, end: at } }
    labelled.push(next)
  }
  for (const clause of clausesOf(analysed.document, first.rest)) {
    const { start, end } = clause
    if (start <= from + 1) continue
    const handed = hands ? handedOver(analysed, first, clause) : null
    if (handed !== null) {
      turnTo(start, handed)
      continue
    }
    const colon = indexWithin(flat, ':', start, Math.min(end, start + LONGEST))
    if (colon < start + SHORTEST) {
      const subject = subjectInside(analysed, first, clause)
      if (subject !== null) turnTo(start, subject)
      continue
    }
    const label = { start, end: colon }
    const actor = actorAt(analysed, label)
    if (actor === null || actor.start !== start || actorEnd(analysed, label, actor, STRONG_CUES) !== null) continue
    const { layout, owner, asked } = first.context
    turnTo(start, {
      context: { actor: namedActor(analysed, actor), asked, layout, owner },
      rest: { start: label.end + 1, end: to },
    })
  }
  return labelled
}

/** `…; Trung tâm Y tế giám sát dịch`: a clause with a subject of its own inside what a label says. */
function subjectInside(analysed: AnalysedText, { context, rest }: Labelled, clause: Clause): Labelled | null {
  const { document } = analysed
  if (context.lead !== undefined || opensWithDuty(analysed, clause)) return null
  if (
    !isUpperUnit(document.text.charCodeAt(clause.start)) &&
    !MANY.test(document.text.slice(clause.start, clause.start + 24))
  )
    return null
  const before = document.flat.slice(Math.max(rest.start, clause.start - LONGEST_PARTNER), clause.start)
  if (PARTNER_LIST.test(before) || HELPS.test(document.flat.slice(clause.start, clause.end))) return null
  if (isDirected(analysed, before, clause)) return null
  const found = subjectActor(analysed, clause)
  if (found === null || found.actor.start !== clause.start) return null
  const { asked, layout, owner } = context
  return {
    context: { actor: found.actor, asked, layout, owner },
    rest: { start: found.task.start, end: rest.end },
    passing: true,
  }
}

/** How names of many begin. */
const MANY =
  /^các\s+(?:sở|cơ\s+quan|đơn\s+vị|phòng|ban|ngành|địa\s+phương|xã|phường|huyện|đoàn|trường|thôn|ấp|khóm|bản|chi\s+bộ|doanh\s+nghiệp|hợp\s+tác\s+xã|bệnh\s+viện|hội)(?!\p{L})/u
/** `phối hợp với Sở A; Sở B kiểm tra`: one more partner. Folded. */
const PARTNER_LIST = /phoi\s+hop\s+(?:voi|cung)\s+[^.:]{3,90};\s*$/
const LONGEST_PARTNER = 110
/** `…; Sở B phối hợp`: who helps. Folded. */
const HELPS = /\sphoi\s+hop(?:\s+thuc\s+hien)?[\s.]*$/

/** `Chỉ đạo các phòng, ban; UBND các xã triển khai …`: nothing but names between the verb and the semicolon: the list goes on. Folded. */
const DIRECTS = /(?:^|[;.]\s{1,3})\s*chi\s+dao\s+([^.:;]{3,90};\s*)$/

function isDirected(analysed: AnalysedText, before: string, { start }: Clause): boolean {
  const names = before.endsWith('; ') ? DIRECTS.exec(before)?.[1] : undefined
  if (names === undefined) return false
  const end = start - (names.length - names.lastIndexOf(';'))
  return partnersEnd(analysed, start - names.length, end) === end
}

/** A sentence that asks or orders somebody else; null where the clause goes on with what the one before has to do. */
function handedOver(analysed: AnalysedText, { context, rest }: Labelled, clause: Clause): Labelled | null {
  // `Sở Y tế: Rà soát …. Chỉ đạo các bệnh viện …`: it directs its own.
  if (!isUpperUnit(analysed.document.text.charCodeAt(clause.start))) return null
  if (analysed.document.flat.startsWith('chi dao ', clause.start)) return null
  const found = requestedActor(analysed, clause, false) ?? orderedActor(analysed, clause)
  return found === null
    ? null
    : {
        context: {
          actor: found.actor,
          asked: found.asked,
          layout: found.asked ? 'request' : context.layout,
          owner: context.owner,
        },
        rest: { start: found.task.start, end: rest.end },
      }
}
