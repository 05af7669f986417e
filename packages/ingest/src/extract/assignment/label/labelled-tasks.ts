import { oncePer } from '../../../normalize/once-per.js'
import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { contentOf } from '../../../segment/block/content.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { tableAreas } from '../../../segment/table/table.js'
import type { AssignmentMention } from '../assignment-mention.js'
import { earlyLabels, type EarlyLabels } from './early-labels.js'
import { labelledMention, withLaterLabels } from './labelled-mention.js'
import { labelsOf, taskBefore, type SegmentLabels } from './segment-labels.js'
import { TaskGroup } from './task-group.js'
import { labelColons, namesRolesOnly, type TaskLabel } from './task-label.js'

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

/** Finds the tasks whose leader stands behind them: `… . Chủ trì: Sở X; phối hợp: Sở Y; thời gian: quý II.` */
export const labelledTasks: (analysed: AnalysedText) => LabelledTasks = oncePer(readLabelledTasks)

function readLabelledTasks(analysed: AnalysedText): LabelledTasks {
  const colons = labelColons(analysed.document)
  if (colons.length === 0) return NONE
  const tables = tableAreas(analysed)
  const reading = new LabelReading(analysed)
  let next = 0
  for (const segment of analysed.segments) {
    if (reading.segments.has(segment)) continue
    while (next < colons.length && (colons[next] ?? 0) < segment.body) next++
    // `Chủ trì: Sở A; phối hợp: Sở B` in a cell is what its row says.
    if (tables.touches(segment)) continue
    const hasColon = (colons[next] ?? segment.end) < segment.end
    reading.read(segment, hasColon && (segment.zone === 'body' || segment.zone === 'annex'))
  }
  return reading.tasks
}

const NONE: LabelledTasks = {
  mentions: [],
  labels: [],
  times: [],
  segments: new Set(),
  above: new Set(),
  items: new Set(),
}

/** The tasks and labels of a text up to a paragraph. */
class LabelReading {
  /** Paragraphs with labels. */
  readonly segments = new Set<Segment>()
  readonly #mentions: AssignmentMention[] = []
  readonly #labels: Span[] = []
  readonly #times: Span[] = []
  /** The task that labels may be said of, and those of its list. */
  #task: Span | null = null
  readonly #group: TaskGroup
  /** Lines of labels that wait for who leads. */
  #early: readonly EarlyLabels[] = []
  /** A labelled task stands right above. */
  #open = false
  /** Tasks that the last labels of who leads closed. */
  #closed = 1

  constructor(private readonly analysed: AnalysedText) {
    this.#group = new TaskGroup(analysed)
  }

  get tasks(): LabelledTasks {
    const labelled = [...this.segments]
    return {
      mentions: this.#mentions,
      labels: this.#labels,
      times: this.#times,
      segments: this.segments,
      above: new Set(labelled.flatMap(({ path }) => path)),
      items: new Set(labelled.flatMap(({ path }) => path.at(-1) ?? [])),
    }
  }

  /** Reads a paragraph, as labels of the task above, as labels that wait, or as a task. */
  read(segment: Segment, mayHaveLabels: boolean): void {
    const labelled = mayHaveLabels ? labelsOf(this.analysed, segment, this.#open) : null
    if (labelled !== null) return this.#readLabels(segment, labelled)
    const early = mayHaveLabels && this.#task !== null ? earlyLabels(this.analysed, segment) : null
    if (early !== null) this.#early = [...this.#early, early]
    else this.#readTask(segment)
  }

  #readTask(segment: Segment): void {
    const { document } = this.analysed
    this.#early = []
    this.#open = false
    if (this.#task !== null && BRACKET.test(document.text.slice(segment.body, segment.end))) return
    if (segment.heading && namesRolesOnly(document, segment)) return
    this.#task = contentOf(segment)
    this.#group.add(segment)
  }

  #readLabels(segment: Segment, { first, bullets, leads, labels: own }: SegmentLabels): void {
    const early = this.#early
    const labels = [...early.flatMap((line) => line.labels), ...own]
    for (const line of [...early.map((each) => each.segment), segment, ...bullets]) this.segments.add(line)
    for (const { kind, value } of labels) if (kind === 'time') this.#times.push(value)
    for (const line of early) this.#labels.push({ start: line.segment.body, end: line.segment.end })
    this.#labels.push({ start: first.start, end: bullets.at(-1)?.end ?? segment.end })
    const before = taskBefore(this.analysed, segment, first)
    const others = before === null && leads ? this.#group.aboveLabels(early.at(0)?.segment ?? segment) : []
    this.#task = before ?? this.#task
    if (leads && this.#task !== null) this.#close([...others, this.#task], labels)
    else this.#addLater(labels)
    this.#open = this.#mentions.length > 0
    this.#early = []
    this.#group.clear()
  }

  /** Gives tasks to whom their labels name. */
  #close(tasks: readonly Span[], labels: readonly TaskLabel[]): void {
    const mentions = tasks.flatMap((task) => labelledMention(this.analysed, task, labels) ?? [])
    this.#mentions.push(...mentions)
    // Whoever leads may be read nowhere: what follows is of no task before it.
    this.#closed = mentions.length
  }

  /** `Thời gian: quý II.` below labels of who leads: said of the same tasks. */
  #addLater(labels: readonly TaskLabel[]): void {
    for (let i = Math.max(0, this.#mentions.length - this.#closed); i < this.#mentions.length; i++) {
      const mention = this.#mentions[i]
      if (mention !== undefined) this.#mentions[i] = withLaterLabels(this.analysed, mention, labels)
    }
  }
}

/** `(Sản phẩm 2 tại Thông báo số 78)` between a task and its labels is said of the task. */
const BRACKET = /^\([^()]+\)[.;]?$/
