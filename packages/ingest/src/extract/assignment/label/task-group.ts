import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { actorAt } from '../actor/actor-name.js'

/** Letters that a task has at least. */
const SHORTEST_TASK = 12
/** Most tasks that one list of labels closes. */
const MOST_TASKS = 12

/** The items of one list right above a line of labels: `- Việc A` / `- Việc B` / `* Cơ quan chủ trì: Sở X` gives both to Sở X. */
export class TaskGroup {
  private items: Segment[] = []

  constructor(private readonly analysed: AnalysedText) {}

  clear(): void {
    if (this.items.length > 0) this.items = []
  }

  /** Takes one more item, or begins anew where it goes on with no list. */
  add(segment: Segment): void {
    const last = this.items.at(-1)
    if (last !== undefined && !isBeside(last, segment)) this.items = []
    if (isItem(segment)) this.items.push(segment)
  }

  /** The tasks but the last that labels below close; none where the labels may be of the last item alone. */
  aboveLabels(label: Segment): readonly Span[] {
    const { items } = this
    const last = items.at(-1)
    if (last === undefined || items.length < 2 || items.length > MOST_TASKS || isBelow(last, label)) return []
    const tasks = items.map(({ body, end }) => ({ start: body, end }))
    return tasks.every((task) => this.isTask(task)) ? tasks.slice(0, -1) : []
  }

  /** A task names nobody at its head and announces nothing. */
  private isTask(task: Span): boolean {
    const { document } = this.analysed
    return (
      task.end - task.start >= SHORTEST_TASK &&
      document.flat.charAt(task.end - 1) !== ':' &&
      actorAt(this.analysed, task)?.start !== task.start
    )
  }
}

function isItem({ marker, heading }: Segment): boolean {
  return !heading && (marker?.kind === 'bullet' || marker?.kind === 'letter')
}

function isBeside(last: Segment, { marker, path }: Segment): boolean {
  if (marker === null || last.marker === null || marker.kind !== last.marker.kind) return false
  return path.at(-1) === last.path.at(-1) && (marker.kind !== 'bullet' || marker.label === last.marker.label)
}

/** `+ Chủ trì: …` below `- Việc …`: the labels of that item. */
function isBelow(last: Segment, { marker, path }: Segment): boolean {
  return path.includes(last) || (marker?.kind === 'bullet' && marker.label === '+' && last.marker?.label !== '+')
}
