import type { Span } from '../../../normalize/span.js'
import { signsIn } from '../../../patterns/sign-word.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { clausePart } from '../../../segment/clause/clause.js'
import { hitsWithin } from '../../../segment/hits-within.js'
import { actorEnd } from '../actor/actor-end.js'
import { namedIn } from '../actor/named-committee.js'
import { actorAt, namedActor, withoutTail } from '../actor/actor-name.js'
import type { AssignmentMention } from '../assignment-mention.js'
import { cellRoles } from '../cell-roles.js'
import { dutyOf } from '../duty-clause.js'
import { helpersBehind } from '../helpers-behind.js'
import { partnersIn, splitUnits } from '../partners.js'
import { writtenAgain } from '../../written-again.js'
import type { TaskLabel } from './task-label.js'
import { timeOfCell } from '../time-cell.js'
import { timeOfDuty, type TimeOfTask } from '../time-of-duty.js'

/** What the labels of a task say of it; null where they name nobody who leads or carries it out. */
export function labelledMention(
  analysed: AnalysedText,
  task: Span,
  labels: readonly TaskLabel[],
): AssignmentMention | null {
  const lead = labels.find(({ kind }) => kind === 'lead' || kind === 'execute')
  if (lead === undefined) return null
  const roles = cellRoles(analysed, lead.value)
  const said = lead.kind === 'execute' && roles === null ? saidOf(analysed, task, lead) : null
  if (said !== null) return { ...said, ...timeOf(analysed, labels) }
  const actor = roles?.actor ?? namedIn(analysed, lead.value)
  if (actor === null) return null
  const joint = roles === null ? unitsOf(analysed, lead) : []
  const partners = partnersOf(analysed, labels)
  return {
    actor: joint.length > 1 ? jointly(analysed, lead, joint) : actor.actor,
    role: actor.role,
    duty: lead.kind === 'lead' || roles !== null ? 'lead' : 'execute',
    start: task.start,
    end: task.end,
    partners: partners.length === 0 && roles !== null ? roles.partners : partners,
    ...(isTimed(labels) ? timeOf(analysed, labels) : toldByTask(analysed, task)),
    layout: 'label',
    confidence: actor.confidence * 0.92 * (analysed.document.damaged ? 0.9 : 1),
    rule: 'assignment.labelled_task',
  }
}

const LEADS = /^(?:chu\s+tri|phoi\s+hop|thuc\s+hien)/

/** `Đơn vị thực hiện: Sở X chủ trì, phối hợp với Sở Y`: the name ends before its verb, and a verb of its own is the task. */
function saidOf(analysed: AnalysedText, task: Span, { value }: TaskLabel): AssignmentMention | null {
  const place = actorAt(analysed, value)
  const verb = place === null ? null : actorEnd(analysed, value, place)
  if (place === null || verb === null) return null
  const { document } = analysed
  const part = clausePart(document, { ...value, signs: signsIn(document, value), firstWord: 0 }, verb, value.end)
  const does = saysWhat(analysed, { start: verb, end: value.end })
  const leads = /^chu\s+tri(?:\s+thuc\s+hien)?/.exec(document.flat.slice(verb, value.end))?.[0].length ?? 0
  const helpers = helpersBehind(analysed, { start: verb + leads, end: value.end })
  return {
    actor: namedActor(analysed, { ...place, end: verb }).actor,
    role: place.role,
    duty: dutyOf(analysed, part, false),
    start: does ? verb : task.start,
    end: does ? value.end : task.end,
    partners: helpers.length > 0 ? helpers : partnersIn(analysed, part),
    frequency: null,
    deadline: null,
    layout: 'label',
    confidence: place.confidence * 0.9 * (document.damaged ? 0.9 : 1),
    rule: 'assignment.labelled_task',
  }
}

/** Whether a label's value is a sentence: a name and what that body does. */
export function isSentence(analysed: AnalysedText, { value }: TaskLabel): boolean {
  const place = actorAt(analysed, value)
  const verb = place === null ? null : actorEnd(analysed, value, place)
  return verb !== null && saysWhat(analysed, { start: verb, end: value.end })
}

function saysWhat({ document, cues }: AnalysedText, { start, end }: Span): boolean {
  return hitsWithin(cues, start, end).some(
    (cue) => cue.entry.row.code === 'duty' && !LEADS.test(document.flat.slice(cue.start, cue.start + 12)),
  )
}

/** A mention with what labels in lines of their own, behind its task, say of partners and time. */
export function withLaterLabels(
  analysed: AnalysedText,
  mention: AssignmentMention,
  labels: readonly TaskLabel[],
): AssignmentMention {
  const partners = partnersOf(analysed, labels)
  return {
    ...mention,
    partners: partners.length > 0 ? partners : mention.partners,
    // A time that the task itself tells gives way to what its label says.
    ...(isTimed(labels) ? timeOf(analysed, labels) : {}),
  }
}

/** `Kiểm tra các xã trước ngày 30/11 hằng năm.` above its labels: one duty, and no more but when. */
function toldByTask({ document }: AnalysedText, task: Span): TimeOfTask {
  const isOfMany = MORE_TOLD.test(document.flat.slice(task.start, task.end))
  return isOfMany ? { frequency: null, deadline: null } : timeOfDuty(document, task)
}

const MORE_TOLD = /[.:]\s+\S|;\s+(?!tan\s+suat|thoi\s+(?:gian|han)|hoan\s+thanh|xong\s)/

const isTimed = (labels: readonly TaskLabel[]): boolean => labels.some(({ kind }) => kind === 'time')

function timeOf(analysed: AnalysedText, labels: readonly TaskLabel[]): TimeOfTask {
  return timeOfCell(analysed, labels.find(({ kind }) => kind === 'time')?.value ?? null)
}

function partnersOf(analysed: AnalysedText, labels: readonly TaskLabel[]): readonly string[] {
  return labels.filter(({ kind }) => kind === 'partners').flatMap((label) => unitsOf(analysed, label))
}

/** Several bodies as they are written; those in lines of their own one after another. */
function jointly({ document }: AnalysedText, { value, bullets }: TaskLabel, joint: readonly string[]): string {
  return bullets === undefined ? withoutTail(writtenAgain(document, value)) : joint.join(', ')
}

function unitsOf(analysed: AnalysedText, { value, bullets = [value] }: TaskLabel): readonly string[] {
  return bullets.flatMap((span) => splitUnits(analysed, span))
}
