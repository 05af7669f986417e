import type { Assignment } from '@doi-chieu/core/assignment/assignment'
import { factId, firstOfEach } from '../fact-id.js'
import type { AnalysedText } from '../segment/analysed-text.js'
import { clausePart, oneLine, type Clause, type Span } from '../segment/clause.js'
import type { Segment } from '../segment/outline.js'
import { SIGN } from '../patterns/sign-word.js'
import { segmentSigns } from '../segment/segment-signs.js'
import { spacedTables } from '../segment/spaced-table.js'
import { looksBack } from '../segment/retrospect.js'
import { hitsWithin } from '../segment/hits-within.js'
import { SpanSet } from '../segment/span-set.js'
import type { Topic } from '../patterns/topic-vocabulary.js'
import { actorAt, actorEnd, namedActor, type ActorPlace } from './actor-name.js'
import { contextOfHeading, contextOfLabel, reaches, type ActorContext } from './assignment-context.js'
import type { AssignmentMention } from './assignment-mention.js'
import { assignmentTable } from './assignment-table.js'
import { dutiesInside, dutyClauses, dutyOf, opensWithDuty, sentenceClauses } from './duty-clause.js'
import { evidenceOf } from './evidence.js'
import { labelledTasks } from './labelled-tasks.js'
import { partnersIn } from './partners.js'
import { runningActor } from './running-assignment.js'
import { spacedAssignments } from './spaced-assignments.js'
import { applyTimeLine, isTimeLine } from './time-line.js'
import { deadlineIn, frequencyIn } from './time-phrase.js'

/** Who must do what: every actor × duty clause, in the order of the text. */
export function extractAssignments(analysed: AnalysedText, planId: string): readonly Assignment[] {
  const { document } = analysed
  const assignments = [
    ...bodyAssignments(analysed),
    ...labelledTasks(analysed).mentions,
    ...assignmentTable(analysed),
    ...spacedAssignments(analysed),
  ]
    .sort((a, b) => a.start - b.start)
    .map((mention) => {
      const proof = evidenceOf(document, mention, mention.rule, mention.confidence)
      return {
        assignment_id: factId('asg', planId, mention.start, mention.end, mention.actor),
        plan_id: planId,
        actor: mention.actor,
        actor_role: mention.role,
        duty: mention.duty,
        task: mention.task ?? oneLine(document, mention),
        partners: [...mention.partners],
        frequency: mention.frequency,
        deadline: mention.deadline,
        layout: mention.layout,
        quote: proof.quote,
        start_offset: proof.start_offset,
        end_offset: proof.end_offset,
        page: proof.page,
        confidence: proof.confidence,
        rule_id: proof.rule_id,
      }
    })
  // A row that two readers of tables know is one assignment.
  return firstOfEach(assignments, ({ assignment_id }) => assignment_id)
}

/** Signs without a word up to this length open no duty (`dutiesInside`). */
const LONGEST_SIGNS = 12

function bodyAssignments(analysed: AnalysedText): readonly AssignmentMention[] {
  let mentions: AssignmentMention[] = []
  let context: ActorContext | null = null
  let timeLine: Segment | null = null
  const tables = new SpanSet(spacedTables(analysed).map(({ area }) => area))
  const labelled = labelledTasks(analysed).segments
  for (const segment of analysed.segments) {
    if ((segment.zone !== 'body' && segment.zone !== 'closing') || labelled.has(segment)) continue
    if (tables.touches(segment) || looksBack(segment)) continue
    if (context !== null && !reaches(context, segment)) context = null
    if (timeLine !== null && !(segment.path.includes(timeLine) || segment.marker?.kind === 'bullet')) timeLine = null
    // What has no word names nobody, and is a duty of nobody unless it is long enough to be one unread.
    if (segment.end - segment.body <= LONGEST_SIGNS && (segmentSigns(analysed, segment) & SIGN.word) === 0) continue
    if (context !== null && isTimeLine(analysed, segment)) timeLine = segment
    if (context !== null && timeLine !== null) {
      mentions = applyTimeLine(analysed, mentions, context.owner, segment)
      continue
    }
    const heading: ActorContext | null = segment.heading ? contextOfHeading(analysed, segment) : null
    if (heading !== null) {
      context = heading
      continue
    }
    const label = contextOfLabel(analysed, segment)
    if (label !== null) {
      context = label.context
      mentions.push(...dutiesOf(analysed, label.context, label.rest))
      continue
    }
    if (segment.topic === 'audience' || (announces(segment) && context?.list !== true)) continue
    if (segment.topic === 'content') {
      mentions.push(...runningDuties(analysed, segment, null).mentions.filter(assigns))
      continue
    }
    const result: { readonly mentions: readonly AssignmentMention[]; readonly context: ActorContext | null } =
      runningDuties(analysed, segment, context)
    mentions.push(...result.mentions)
    context = result.context
  }
  return mentions
}

/** Under the heading of an actor, `Chỉ đạo X …` and a clause that opens with a verb are that actor's duty. */
function staysWith(analysed: AnalysedText, clause: Span, rule: string): boolean {
  return rule === 'assignment.order' || (rule === 'assignment.subject' && opensWithDuty(analysed, clause))
}

/** What the text is to say stands in sentences with subjects too; among them only an order or a lead gives a duty to somebody. */
function assigns({ rule, duty }: AssignmentMention): boolean {
  return rule === 'assignment.order' || (rule === 'assignment.subject' && duty === 'lead')
}

const HANDS_OVER = /^giao\s/

/** `Giao X …` in a paragraph of its own behind the numbered units is an order of whoever issues the plan. */
function isIssuersOrder({ document }: AnalysedText, segment: Segment, before: ActorContext, rule: string): boolean {
  return (
    rule === 'assignment.order' &&
    segment.marker === null &&
    before.owner.marker !== null &&
    HANDS_OVER.test(document.flat.slice(segment.body, segment.body + 8))
  )
}

const ASSIGNS: ReadonlySet<Topic> = new Set(['organisation', 'tasks', 'budget', 'other'])

/** A short heading says what comes, not who does it. */
function announces(segment: Segment): boolean {
  return segment.heading && hasFewWords(segment.folded, 6)
}

/** Whether a line with single spaces has at most so many words. */
function hasFewWords(line: string, most: number): boolean {
  let at = -1
  for (let word = 0; word < most; word++) {
    at = line.indexOf(' ', at + 1)
    if (at < 0) return true
  }
  return false
}

/** The clauses of one paragraph: each with an actor of its own, or with the one before. */
function runningDuties(
  analysed: AnalysedText,
  segment: Segment,
  before: ActorContext | null,
): { readonly mentions: readonly AssignmentMention[]; readonly context: ActorContext | null } {
  const mentions: AssignmentMention[] = []
  let own: ActorContext | null = null
  /** `Giao X …; …; …`: the order reaches over all that follows it. */
  let ordered = false
  const clauses = withOrderedNames(analysed, sentenceClauses(analysed, { start: segment.body, end: segment.end }))
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]
    if (clause === undefined) break
    const found = runningActor(analysed, clause, segment.zone === 'closing')
    if (
      found !== null &&
      !(
        before !== null &&
        before.layout !== 'running' &&
        staysWith(analysed, clause, found.rule) &&
        !isIssuersOrder(analysed, segment, before, found.rule)
      )
    ) {
      const first = found.rule === 'assignment.subject' ? namesBefore(analysed, clauses, i, found.task) : null
      const actor = first === null ? found.actor : namedActor(analysed, { ...first, end: found.actor.end })
      own = { actor, asked: found.asked, layout: found.asked ? 'request' : 'running', owner: segment }
      ordered = found.rule === 'assignment.order'
      const task = clausePart(analysed.document, clause, found.task.start, found.task.end)
      const mention = mentionOf(analysed, own, task, found.rule)
      mentions.push(
        mention.frequency === null && found.rule === 'assignment.after_adverbial'
          ? { ...mention, frequency: frequencyIn(analysed.document, clause, clause.signs)?.words ?? null }
          : mention,
      )
      continue
    }
    const current: ActorContext | null = own ?? before
    if (current === null || segment.zone === 'closing') continue
    // Outside the sections that assign, what follows an actor's sentence describes how, not who.
    if (current === own && !ordered && !ASSIGNS.has(segment.topic)) continue
    for (const duty of dutiesInside(analysed, clause, i === 0 && own === null && current.layout !== 'running'))
      mentions.push(mentionOf(analysed, current, duty, `assignment.${current.layout}`))
  }
  if (
    own !== null &&
    segment.zone === 'body' &&
    ANNOUNCES_LIST.test(analysed.document.flat.slice(segment.end - 60, segment.end))
  ) {
    // The sentence hands over to the items: what it says itself is no duty beside theirs.
    const announced = mentions.at(-1)
    const bare = announced !== undefined && BARE_DUTY.test(analysed.document.flat.slice(announced.start, announced.end))
    return { mentions: bare ? mentions.slice(0, -1) : mentions, context: { ...own, list: true } }
  }
  const carries =
    own !== null && segment.marker === null && segment.topic === 'organisation' && segment.zone === 'body' && !own.asked
  return { mentions, context: carries ? own : before }
}

/** `… các nội dung sau:` at the end of a paragraph. */
const ANNOUNCES_LIST = /\b(?:sau(?:\s+day)?|nhu\s+sau|cu\s+the)\s*:\s*$/
/** `chỉ đạo … các nội dung sau`, `thực hiện như sau`: an announcement and nothing else. */
const BARE_DUTY =
  /(?:noi\s+dung|nhiem\s+vu|cong\s+viec|yeu\s+cau)\s+sau(?:\s+day)?\W*$|^(?:can\s+|phai\s+)?(?:to\s+chuc\s+|trien\s+khai\s+|thuc\s+hien\s+){1,2}(?:nhu\s+sau|cu\s+the)\W*$/

/** `UBND huyện giao các phòng; UBND các xã rà soát …`: the names of one order parted by a semicolon, up to the clause of its verb. */
const ORDERED_NAMES =
  /(?:^|\s)(?:giao(?:\s+cho)?|yeu\s+cau|de\s+nghi)\s+(?:cac|so|phong|ubnd|uy\s+ban|cong\s+an|thu\s+truong|van\s+phong)\s[^:]{2,120}$/

function withOrderedNames(analysed: AnalysedText, clauses: readonly Clause[]): readonly Clause[] {
  if (clauses.length < 2) return clauses
  const { document } = analysed
  const joined: Clause[] = []
  for (const clause of clauses) {
    const before = joined.at(-1)
    const names =
      before !== undefined &&
      document.flat.charAt(before.end) === ';' &&
      before.end - before.start <= LONGEST_NAMES &&
      ORDERED_NAMES.test(document.flat.slice(before.start, before.end)) &&
      !endsInDuty(analysed, before)
    const actor = names ? actorAt(analysed, clause) : null
    if (before === undefined || actor === null || actor.start !== clause.start) joined.push(clause)
    else joined[joined.length - 1] = { ...before, end: clause.end, signs: before.signs | clause.signs }
  }
  return joined
}

/** Whether a verb of duty stands behind the order of a clause: then it is whole. */
function endsInDuty(analysed: AnalysedText, { start, end }: Clause): boolean {
  const cues = hitsWithin(analysed.cues, start, end)
  const orders = ({ entry }: (typeof cues)[number]): boolean =>
    entry.row.code === 'order' || entry.row.code === 'request'
  const order = cues.find(orders)
  return order === undefined || cues.some((cue) => cue.start >= order.end && !orders(cue))
}

/** Most characters of names before a semicolon. */
const LONGEST_NAMES = 160
const RESPONSIBLE = /^(?:chiu|co)\s+trach\s+nhiem|^can\s+cu/

/** `Thủ trưởng các sở; Chủ tịch UBND các huyện chịu trách nhiệm …`: where the names begin that stand before the clause of a verb. */
function namesBefore(analysed: AnalysedText, clauses: readonly Clause[], at: number, task: Span): ActorPlace | null {
  const { flat } = analysed.document
  if (at === 0 || !RESPONSIBLE.test(flat.slice(task.start, task.start + 24))) return null
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

function dutiesOf(analysed: AnalysedText, context: ActorContext, within: Span): readonly AssignmentMention[] {
  return dutyClauses(analysed, within).map((clause) =>
    mentionOf(analysed, context, clause, `assignment.${context.layout}`),
  )
}

function mentionOf(analysed: AnalysedText, context: ActorContext, clause: Clause, rule: string): AssignmentMention {
  const { document } = analysed
  const { actor } = context
  const running = context.layout === 'running' ? 0.93 : 1
  return {
    actor: actor.actor,
    role: actor.role,
    duty: dutyOf(analysed, clause, context.asked),
    start: clause.start,
    end: clause.end,
    partners: partnersIn(analysed, clause, clause.signs),
    frequency: frequencyIn(document, clause, clause.signs)?.words ?? null,
    deadline: deadlineIn(document, clause, clause.signs)?.words ?? null,
    layout: context.layout,
    confidence: actor.confidence * running * (document.damaged ? 0.92 : 0.97),
    rule,
  }
}
