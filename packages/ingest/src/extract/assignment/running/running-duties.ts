import type { Topic } from '../../../patterns/plan/topic-vocabulary.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { contentOf } from '../../../segment/block/content.js'
import { clausePart, type Clause } from '../../../segment/clause/clause.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { actorAt, namedActor } from '../actor/actor-name.js'
import type { RunningActor } from '../actor/actor-found.js'
import { namesBefore, withOrderedNames } from '../actor/ordered-names.js'
import type { ActorContext } from '../actor-context.js'
import type { AssignmentMention } from '../assignment-mention.js'
import { dutiesInside } from '../duty-clause.js'
import { mentionOf } from '../duty-mention.js'
import { isOfficeAmongTasks } from '../office-below-matter.js'
import { opensWithDuty } from '../opens-with-duty.js'
import { sentenceClauses } from '../sentence-clauses.js'
import { aboutOf, dated } from './about-duty.js'
import { isBehindSemicolon, opensSentence } from './behind-sign.js'
import { subjectOf } from './clause-subject.js'
import { closingOrder } from './closing-order.js'
import { instructs, isStillOf } from './goes-on-above.js'
import { handedOn, type RunningDuties } from './handed-on.js'

/** The clauses of one paragraph: each with an actor of its own, or with the one before. */
export function runningDuties(analysed: AnalysedText, segment: Segment, before: ActorContext | null): RunningDuties {
  const reading = new ParagraphReading(analysed, segment, before)
  const { clauses, mentions } = reading
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]
    if (clause === undefined) break
    if (reading.readActor(clause, i)) continue
    const closing = i === clauses.length - 1 ? reading.closingOrder(clause) : null
    if (closing !== null) return { mentions, context: closing, last: closing }
    reading.readDuties(clause, i)
  }
  const { own } = reading
  return own === null ? { mentions, context: before, last: null } : handedOn(analysed, segment, mentions, own, before)
}

/** The reading of a paragraph from clause to clause. */
class ParagraphReading {
  readonly clauses: readonly Clause[]
  readonly mentions: AssignmentMention[] = []
  /** Who the paragraph has named; null before it names anybody. */
  own: ActorContext | null = null
  /** `Giao X …; …; …`: the order reaches over all that follows it. */
  #ordered = false
  /** Whose sentence goes on is named at its head, and what that body does is read nowhere. */
  #unread = false

  constructor(
    private readonly analysed: AnalysedText,
    private readonly segment: Segment,
    private readonly before: ActorContext | null,
  ) {
    this.clauses = withOrderedNames(analysed, sentenceClauses(analysed, contentOf(segment)))
  }

  /** `Sở A chủ trì …`: reads a clause that names who acts; false where it names nobody anew. */
  readActor(clause: Clause, i: number): boolean {
    const { analysed, segment } = this
    const found = subjectOf(analysed, segment, clause, this.#ordered)
    if (found === null || this.#isOfOther(clause, found)) return false
    const own = this.#contextOf(clause, i, found)
    this.own = own
    this.#ordered = found.rule === 'assignment.order'
    this.#unread = false
    const task = clausePart(analysed.document, clause, found.task.start, found.task.end)
    const mention = aboutOf(analysed, found, mentionOf(analysed, own, task, found.rule))
    this.mentions.push(dated(analysed, clause, found, mention))
    return true
  }

  /** `…; chỉ đạo các trạm …`: whether a clause that names somebody still says what the body before does. */
  #isOfOther(clause: Clause, { rule }: RunningActor): boolean {
    const { analysed, segment, before } = this
    if (this.own !== null && instructs(analysed, clause, rule, this.#ordered)) return true
    return before !== null && isStillOf(analysed, segment, clause, before, rule)
  }

  #contextOf(clause: Clause, i: number, found: RunningActor): ActorContext {
    const { analysed, segment } = this
    const isSubject = found.rule === 'assignment.subject' && !this.#ordered
    const first = isSubject ? namesBefore(analysed, this.clauses, i) : null
    const actor = first === null ? found.actor : namedActor(analysed, { ...first, end: found.actor.end })
    // `Đề nghị X giám sát …; Đoàn Thanh niên duy trì …`: what is asked for goes on behind a semicolon.
    const wasAsked = this.own?.asked === true && isBehindSemicolon(analysed, clause)
    const asked = found.asked || wasAsked || isBelowBareRequest(segment)
    const context: ActorContext = { actor, asked, layout: asked ? 'request' : 'running', owner: segment }
    return found.lead === undefined ? context : { ...context, lead: found.lead }
  }

  /** The order that a last clause closes its paragraph with, for what stands below; null where it is none. */
  closingOrder(clause: Clause): ActorContext | null {
    const { analysed, segment, before } = this
    const isFree = before === null || before.layout === 'running' || !segment.path.includes(before.owner)
    return isFree ? closingOrder(analysed, segment, clause) : null
  }

  /** Reads what a clause that names nobody anew gives to whoever is spoken of. */
  readDuties(clause: Clause, i: number): void {
    const { analysed, segment } = this
    if (opensSentence(analysed, clause)) this.#unread = this.own !== null && namesAnother(analysed, clause)
    const current = this.own ?? this.before
    if (this.#unread || current === null || segment.zone === 'closing') return
    if (current === this.own && !this.#ordered && !this.#assigns()) return
    const opens = i === 0 && this.own === null && current.layout !== 'running'
    for (const duty of dutiesInside(analysed, clause, opens, i === 0))
      this.mentions.push(mentionOf(analysed, current, duty, `assignment.${current.layout}`))
  }

  /** Outside the sections that assign, what follows an actor's sentence describes how, not who. */
  #assigns(): boolean {
    return ASSIGNS.has(this.segment.topic) || isOfficeAmongTasks(this.analysed, this.segment)
  }
}

const ASSIGNS: ReadonlySet<Topic> = new Set(['organisation', 'tasks', 'budget', 'other'])

/** `… . Hiệp hội Doanh nghiệp tỉnh là cầu nối …; phát phiếu …`: a body at the head of a sentence, whatever it does. */
function namesAnother(analysed: AnalysedText, clause: Clause): boolean {
  const { damaged, sparse } = analysed.document
  return !damaged && !sparse && actorAt(analysed, clause)?.start === clause.start && !opensWithDuty(analysed, clause)
}

/** `3. Đề nghị` above `3.1. Hội Nông dân …`: what stands below it is asked for. */
const BARE_REQUEST = /^(?:kinh\s+)?de\s+nghi\s*:?\s*$/

function isBelowBareRequest({ path }: Segment): boolean {
  const above = path.at(-1)
  return above !== undefined && above.end - above.body <= LONGEST_REQUEST && BARE_REQUEST.test(above.folded)
}

const LONGEST_REQUEST = 16
