import { append } from '../../normalize/append.js'
import type { Assignment } from '@doi-chieu/core/assignment/assignment'
import { factId, firstOfEach } from '../../fact-id.js'
import { wordAt, type DocumentText } from '../../normalize/document-text.js'
import { SIGN } from '../../patterns/sign-word.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { oneLine } from '../../segment/clause/clause.js'
import { holdsAny } from '../../segment/hits-within.js'
import { footnoteLabel } from '../../segment/outline/footnote.js'
import type { Segment } from '../../segment/outline/outline.js'
import { segmentSigns } from '../../segment/segment-signs.js'
import { standsAlone } from '../../segment/outline/stands-alone.js'
import { tableAreas } from '../../segment/table/table.js'
import { reaches, type ActorContext } from './actor-context.js'
import { contextOfHeading, contextOfLabel, contextOfLines } from './assignment-context.js'
import type { AssignmentMention } from './assignment-mention.js'
import { actorAt } from './actor/actor-name.js'
import { assignmentTable } from './assignment-table.js'
import { bracketedLeads } from './label/bracketed-leads.js'
import { datedDuties } from './dated-duties.js'
import { opensWithVerb } from './duty-clause.js'
import { opensWithDuty } from './opens-with-duty.js'
import { dutiesOf } from './duty-mention.js'
import { evidenceOf } from '../evidence.js'
import { labelledTasks } from './label/labelled-tasks.js'
import { labelsInside } from './label/labels-inside.js'
import { runningDuties, type RunningDuties } from './running/running-duties.js'
import { applyTimeLine, isTimeLine, tellsTime } from './time-line.js'
import { dueAsAbove } from './times-above.js'

/** Who must do what: every actor × duty clause, in the order of the text. */
export function extractAssignments(analysed: AnalysedText, planId: string): readonly Assignment[] {
  const { document } = analysed
  const body = dueAsAbove(analysed, [...bodyAssignments(analysed), ...labelledTasks(analysed).mentions])
  const known = [...body, ...assignmentTable(analysed)]
  const assignments = [...known, ...bracketedLeads(analysed, known)]
    .sort((a, b) => a.start - b.start)
    .map((mention) => {
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
        ...evidenceOf(document, mention, mention.rule, mention.confidence),
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
  let last: ActorContext | null = null
  /** Whose items a paragraph with a subject of its own stands between. */
  let around: ActorContext | null = null
  const tables = tableAreas(analysed)
  const labelled = labelledTasks(analysed).segments
  for (const segment of analysed.segments) {
    if ((segment.zone !== 'body' && segment.zone !== 'closing') || labelled.has(segment)) continue
    if (tables.touches(segment) || segment.looksBack || footnoteLabel(analysed.document, segment) !== null) continue
    if (context !== null && !reaches(context, segment)) context = goesBack(analysed, segment, context, around)
    if (timeLine !== null && !(segment.path.includes(timeLine) || segment.marker?.kind === 'bullet')) timeLine = null
    // What has no word names nobody, and is a duty of nobody unless it is long enough to be one unread.
    if (segment.end - segment.body <= LONGEST_SIGNS && (segmentSigns(analysed, segment) & SIGN.word) === 0) continue
    if (context !== null && isTimeLine(analysed, segment)) timeLine = segment
    if (context !== null && timeLine !== null) {
      mentions = applyTimeLine(analysed, mentions, context.owner, segment)
      if (timeLine === segment && tellsTime(analysed, segment)) timeLine = null
      continue
    }
    // `Thời gian hoàn tất: …` right below a paragraph that says by itself who has to do something.
    if (context === null && last !== null && isRightBelow(segment, last.owner) && isTimeLine(analysed, segment)) {
      mentions = applyTimeLine(analysed, mentions, last.owner, segment)
      continue
    }
    if (saysNothing(analysed, segment)) continue
    const dated = datedDuties(analysed, segment, context)
    if (dated.length > 0) {
      append(mentions, segment.topic === 'content' ? dated.filter(assigns) : dated)
      continue
    }
    const heading: ActorContext | null = segment.heading ? contextOfHeading(analysed, segment) : null
    if (heading !== null) {
      context = heading
      around = heading
      continue
    }
    const label: ReturnType<typeof contextOfLabel> = isItsOwn(analysed, segment, context)
      ? null
      : (contextOfLabel(analysed, segment) ?? contextOfLines(analysed, segment))
    if (label !== null) {
      for (const { context: named, rest, passing } of labelsInside(analysed, label)) {
        if (passing !== true) context = named
        if (named.list === true) around = named
        append(mentions, dutiesOf(analysed, named, rest))
      }
      continue
    }
    if (givesNoDuty(analysed, segment, context)) continue
    if (segment.topic === 'content' && !isItem(analysed, segment, context)) {
      append(mentions, runningDuties(analysed, segment, null).mentions.filter(assigns))
      continue
    }
    const besides: ActorContext | null = context === null && goesOn(analysed, segment, last?.owner) ? last : null
    const result: RunningDuties = runningDuties(analysed, segment, besides ?? context)
    last = result.last
    const lead = context?.lead
    // The items say what is led: the line above them is no duty of its own beside theirs.
    if (lead !== undefined && result.mentions.length > 0 && mentions.at(-1) === lead) mentions.pop()
    append(mentions, result.mentions)
    context = besides === null ? result.context : null
    if (context?.list === true) around = context
  }
  return mentions
}

/** Whether a segment tells for whom something is, announces what follows, or has a label that names another. */
function givesNoDuty(analysed: AnalysedText, segment: Segment, context: ActorContext | null): boolean {
  return (
    segment.topic === 'audience' ||
    (announces(segment) && context?.list !== true && !isItem(analysed, segment, context)) ||
    (context?.layout === 'label' && labelsAnother(analysed, segment, context))
  )
}

/** The body whose items go on where the duty of another ends between them; null where the segment names somebody itself. */
function goesBack(
  analysed: AnalysedText,
  segment: Segment,
  ended: ActorContext,
  around: ActorContext | null,
): ActorContext | null {
  if (around === null || around === ended || segment.marker === null || !reaches(around, segment)) return null
  return actorAt(analysed, { start: segment.body, end: segment.end }) === null ? around : null
}

/** `9. Thời gian thực hiện` behind `8. Bưu điện tỉnh …` is an item of its own. */
function isRightBelow({ index, marker }: Segment, above: Segment): boolean {
  return above.index === index - 1 && (marker === null || marker.kind !== above.marker?.kind)
}

/** `Nhà thầu phụ: bố trí nhân lực` beside the label of a body: whoever that is, what it does is not that body's. */
const LABEL = /^\p{Lu}[^:;.,()“”]{3,44}:\s/u
const LONGEST_LABEL = 48

function labelsAnother(analysed: AnalysedText, segment: Segment, { owner }: ActorContext): boolean {
  const { text, damaged, sparse } = analysed.document
  return (
    !damaged &&
    !sparse &&
    !segment.path.includes(owner) &&
    segment.marker?.kind === owner.marker?.kind &&
    LABEL.test(text.slice(segment.body, Math.min(segment.end, segment.body + LONGEST_LABEL))) &&
    actorAt(analysed, { start: segment.body, end: segment.end }) === null &&
    !opensWithDuty(analysed, { start: segment.body, end: segment.end })
  )
}

/** `- Chỉ đạo Trung tâm X: dự trù …; giám sát …` below the heading of a body is what that body does. */
function isItsOwn({ document }: AnalysedText, { body }: Segment, context: ActorContext | null): boolean {
  return context !== null && context.layout !== 'running' && document.flat.startsWith('chi dao ', body)
}

/** `Ngoài ra, hướng dẫn …` right below a numbered duty goes on with what that body has to do. */
const BESIDES = /^(?:ngoai\s+ra|ben\s+canh\s+do|cung\s+voi\s+do|mat\s+khac),?\s+/

function goesOn(analysed: AnalysedText, segment: Segment, before: Segment | undefined): boolean {
  return (
    before !== undefined &&
    segment.marker === null &&
    segment.zone === 'body' &&
    before.index === segment.index - 1 &&
    BESIDES.test(segment.folded) &&
    opensWithDuty(analysed, { start: segment.body, end: segment.end })
  )
}

/** A name has at least so many characters. */
const SHORTEST_NAME = 4

/** A page may have a word, a letter or a number a line: a word alone asks nothing, and signs shorter than any name are no listed verb. */
function saysNothing({ document, cues, actors }: AnalysedText, { body, end }: Segment): boolean {
  const alone = isOneWord(document, body, end)
  if (!alone && end - body >= SHORTEST_NAME) return false
  return !holdsAny(actors, body, end) && (alone || !holdsAny(cues, body, end))
}

/** Longer than any word of the language. */
const LONGEST_WORD = 12

function isOneWord({ words: { start, count }, words }: DocumentText, from: number, to: number): boolean {
  if (to - from > LONGEST_WORD) return false
  const word = wordAt(words, from)
  return word < count && (start[word] ?? to) < to && (word + 1 === count || (start[word + 1] ?? to) >= to)
}

/** What the text is to say stands in sentences with subjects too; among them only an order or a lead gives a duty to somebody. */
function assigns({ rule, duty }: AssignmentMention): boolean {
  return rule === 'assignment.order' || (rule === 'assignment.subject' && duty === 'lead')
}

/** `1. Rà soát văn bản.` below the heading of an actor: a short sentence is a duty, no heading. */
function isItem(analysed: AnalysedText, segment: Segment, context: ActorContext | null): boolean {
  return (
    context?.layout === 'heading' &&
    (analysed.document.text.charAt(segment.end - 1) === '.' || standsAlone(analysed, segment)) &&
    (opensWithDuty(analysed, { start: segment.body, end: segment.end }) ||
      opensWithVerb(analysed, { start: segment.body, end: segment.end }))
  )
}

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
