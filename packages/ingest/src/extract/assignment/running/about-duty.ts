import { oneLine } from '../../../normalize/one-line.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Clause } from '../../../segment/clause/clause.js'
import type { RunningActor } from '../actor/actor-found.js'
import type { AssignmentMention } from '../assignment-mention.js'
import { withoutMarks } from '../label/task-label.js'
import { timeOfDuty, type TimeOfTask } from '../time-of-duty.js'

/** A mention with what stands before its colon as its task; who has it and when stay in its quote. */
export function aboutOf(
  { document }: AnalysedText,
  { about }: RunningActor,
  mention: AssignmentMention,
): AssignmentMention {
  if (about === undefined) return mention
  const task = withoutMarks(document, about)
  return { ...mention, start: task.start, task: oneLine(document, task) }
}

/** Shortest words of time. */
const SHORTEST_TIME = 7

/** A duty with the time that its sentence opens with, or that stands between its actor and its verb. */
export function dated(
  { document }: AnalysedText,
  clause: Clause,
  { rule, actor, task }: RunningActor,
  mention: AssignmentMention,
): AssignmentMention {
  if (rule === 'assignment.after_adverbial' || rule === 'assignment.behind_opening')
    return datedBy(mention, timeOfDuty(document, clause, clause.signs))
  return document.damaged || task.start - actor.start - actor.actor.length < SHORTEST_TIME
    ? mention
    : datedBy(mention, timeOfDuty(document, { start: actor.start, end: task.start }))
}

/** What the sentence of a duty opens with tells when, where the duty itself does not. */
function datedBy(mention: AssignmentMention, { frequency, deadline }: TimeOfTask): AssignmentMention {
  return { ...mention, frequency: mention.frequency ?? frequency, deadline: mention.deadline ?? deadline }
}
