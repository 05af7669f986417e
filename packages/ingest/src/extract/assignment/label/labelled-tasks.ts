import { oncePer } from '../../../normalize/once-per.js'
import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { contentOf } from '../../../segment/block/content.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { tableAreas } from '../../../segment/table/table.js'
import { actorAt } from '../actor/actor-name.js'
import type { AssignmentMention } from '../assignment-mention.js'
import { TaskGroup } from './task-group.js'
import { bulletsBelow, withBullets } from './label-bullets.js'
import { isSentence, labelledMention, withLaterLabels } from './labelled-mention.js'
import { labelColons, namesRolesOnly, taskLabelsIn, withoutMarks, type TaskLabel } from './task-label.js'

/** Tasks with who leads, who helps and when in labels behind them, in the task's paragraph or in lines of their own. */
interface LabelledTasks {
  readonly mentions: readonly AssignmentMention[]
  /** Where the labels stand: what is said there is said of the task and is no clause of its own. */
  readonly labels: readonly Span[]
  /** What their labels of time say. */
  readonly times: readonly Span[]
  readonly segments: ReadonlySet<Segment>
  /** All that the segments with labels stand below, and what each stands right below. */
  readonly above: ReadonlySet<Segment>
  readonly items: ReadonlySet<Segment>
}

/** Letters that a task before its labels has at least. */
const SHORTEST_TASK = 12

/** `(Sản phẩm 2 tại Thông báo số 78)` between a task and its labels is said of the task. */
const BRACKET = /^\([^()]+\)[.;]?$/

/** Finds the tasks whose leader stands behind them: `… . Chủ trì: Sở X; phối hợp: Sở Y; thời gian: quý II.` */
export const labelledTasks: (analysed: AnalysedText) => LabelledTasks = oncePer(readLabelledTasks)

function readLabelledTasks(analysed: AnalysedText): LabelledTasks {
  const colons = labelColons(analysed.document)
  if (colons.length === 0) return NONE
  const mentions: AssignmentMention[] = []
  const spans: Span[] = []
  const times: Span[] = []
  const segments = new Set<Segment>()
  let task: Span | null = null
  let open = false
  let early: readonly EarlyLabels[] = []
  const group = new TaskGroup(analysed)
  /** Tasks that the last labels of who leads closed. */
  let many = 1
  let next = 0
  const tables = tableAreas(analysed)
  for (const [i, segment] of analysed.segments.entries()) {
    if (segments.has(segment)) continue
    while (next < colons.length && (colons[next] ?? 0) < segment.body) next++
    // `Chủ trì: Sở A; phối hợp: Sở B` in a cell is what its row says.
    if (tables.touches(segment)) continue
    const may = (colons[next] ?? segment.end) < segment.end && (segment.zone === 'body' || segment.zone === 'annex')
    const labelled = may ? labelsOf(analysed, i, segment, open) : null
    if (labelled === null) {
      const before = may && task !== null ? earlyLabels(analysed, i) : null
      if (before !== null) {
        early = [...early, before]
        continue
      }
      early = []
      const isSaidOfTask = task !== null && BRACKET.test(analysed.document.text.slice(segment.body, segment.end))
      if (!isSaidOfTask && (!segment.heading || !namesRolesOnly(analysed.document, segment))) {
        task = contentOf(segment)
        group.add(segment)
      }
      open = false
      continue
    }
    const { first, bullets, leads } = labelled
    const labels = [...early.flatMap((line) => line.labels), ...labelled.labels]
    for (const line of [...early.map((each) => each.segment), segment, ...bullets]) segments.add(line)
    for (const { kind, value } of labels) if (kind === 'time') times.push(value)
    for (const line of early) spans.push({ start: line.segment.body, end: line.segment.end })
    spans.push({ start: first.start, end: bullets.at(-1)?.end ?? segment.end })
    const before = withoutMarks(analysed.document, { start: segment.body, end: first.start })
    if (before.end - before.start >= SHORTEST_TASK) task = before
    if (leads && task !== null) {
      const whole = before.end - before.start >= SHORTEST_TASK ? [] : group.aboveLabels(early.at(0)?.segment ?? segment)
      const known = mentions.length
      for (const each of [...whole, task]) {
        const mention = labelledMention(analysed, each, labels)
        if (mention !== null) mentions.push(mention)
      }
      // Whoever leads may be read nowhere: what follows is of no task before it.
      many = mentions.length - known
    } else
      for (let k = Math.max(0, mentions.length - many); k < mentions.length; k++) {
        const mention = mentions[k]
        if (mention !== undefined) mentions[k] = withLaterLabels(analysed, mention, labels)
      }
    open = mentions.length > 0
    early = []
    group.clear()
  }
  const labelled = [...segments]
  return {
    mentions,
    labels: spans,
    times,
    segments,
    above: new Set(labelled.flatMap(({ path }) => path)),
    items: new Set(labelled.flatMap(({ path }) => path.at(-1) ?? [])),
  }
}

/** A line of labels between a task and the line that names who leads it. */
interface EarlyLabels {
  readonly segment: Segment
  readonly labels: readonly TaskLabel[]
}

/** Lines of labels among which who leads stands. */
const MOST_LABELS = 4

/** `- Thời gian hoàn thành: Quý IV` above `- Đơn vị chủ trì: …`: the labels of a line that opens with one and that a leader follows. */
function earlyLabels({ document, segments }: AnalysedText, at: number): EarlyLabels | null {
  const own = segments[at]
  if (own === undefined) return null
  const labels = labelsOpening(document, own)
  if (labels.length === 0) return null
  for (const next of segments.slice(at + 1, at + MOST_LABELS)) {
    const following = next.marker?.kind === own.marker?.kind ? labelsOpening(document, next) : []
    if (following.length === 0) return null
    if (following.some(({ kind }) => kind === 'lead' || kind === 'execute')) return { segment: own, labels }
  }
  return null
}

/** The labels of a segment that begins with one. */
function labelsOpening(document: AnalysedText['document'], segment: Segment): readonly TaskLabel[] {
  if (!document.flat.slice(segment.body, segment.end).includes(':')) return []
  const labels = taskLabelsIn(document, segment)
  return labels[0]?.start === segment.body ? labels : []
}

interface SegmentLabels {
  readonly first: TaskLabel
  readonly labels: readonly TaskLabel[]
  readonly bullets: readonly Segment[]
  /** They say who leads or carries out. */
  readonly leads: boolean
}

/** The labels of a segment, with the bullets below the last; null where they are none of a task. `open`: a labelled task stands right above. */
function labelsOf(analysed: AnalysedText, at: number, segment: Segment, open: boolean): SegmentLabels | null {
  const own = taskLabelsIn(analysed.document, segment)
  const bullets = bulletsBelow(analysed, at, own.at(-1))
  const labels = withBullets(own, bullets)
  const first = labels[0]
  if (first === undefined || isVerbOf(analysed, segment, first) || opensSentence(analysed, first)) return null
  // `III. Tổ chức thực hiện:` above the bodies is the title of a section.
  if (segment.announces && bullets.length > 0 && first.start === segment.body) return null
  // `Sở Nội vụ chủ trì:` above its duties says nothing behind its colon: it is no label.
  const told = labels.filter(({ value }) => value.end > value.start)
  const leads = told.some(({ kind }) => kind === 'lead' || kind === 'execute')
  const later = open && told.length > 0 && first.start - segment.body < SHORTEST_TASK
  return leads || later ? { first, labels, bullets, leads } : null
}

const NONE: LabelledTasks = {
  mentions: [],
  labels: [],
  times: [],
  segments: new Set(),
  above: new Set(),
  items: new Set(),
}

/** `… 02 kỳ/tháng. Trách nhiệm: Đài Truyền hình sản xuất phóng sự.`: one word and a colon before a sentence are no label of a task. */
function opensSentence(analysed: AnalysedText, label: TaskLabel): boolean {
  return (
    /^(?:trach\s+nhiem|thuc\s+hien|phu\s+trach)\s*:/.test(
      analysed.document.flat.slice(label.start, label.start + 20),
    ) && isSentence(analysed, label)
  )
}

/** `Phòng Nội vụ chủ trì: rà soát …` and `Phòng Nội vụ chủ trì; Phòng Tư pháp phối hợp: …`: verbs of the units before them. */
function isVerbOf(analysed: AnalysedText, { body }: Segment, { kind, start, value }: TaskLabel): boolean {
  if (kind !== 'lead' && kind !== 'partners') return false
  const unit = actorAt(analysed, { start: body, end: start })
  if (unit === null || unit.start - body > FARTHEST_UNIT) return false
  const named = actorAt(analysed, value)
  return named === null || named.start - value.start > FARTHEST_UNIT
}

/** Marks, and `Giao` or `Các`, before the name of a unit. */
const FARTHEST_UNIT = 6
