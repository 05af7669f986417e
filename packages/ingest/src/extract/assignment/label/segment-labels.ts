import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { actorAt } from '../actor/actor-name.js'
import { bulletsBelow, withBullets } from './label-bullets.js'
import { isSentence } from './labelled-mention.js'
import { taskLabelsIn, withoutMarks, type TaskLabel } from './task-label.js'

/** Letters that a task before its labels has at least. */
const SHORTEST_TASK = 12

/** What a paragraph says of a task in labels. */
export interface SegmentLabels {
  readonly first: TaskLabel
  readonly labels: readonly TaskLabel[]
  readonly bullets: readonly Segment[]
  /** They say who leads or carries out. */
  readonly leads: boolean
}

/** The labels of a segment, with the bullets below the last; null where they are none of a task. `open`: a labelled task stands right above. */
export function labelsOf(analysed: AnalysedText, segment: Segment, open: boolean): SegmentLabels | null {
  const own = taskLabelsIn(analysed.document, segment)
  const bullets = bulletsBelow(analysed, segment.index, own.at(-1))
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

/** `Rà soát văn bản. Chủ trì: Sở Tư pháp`: the task before the labels of its own paragraph; null where none stands there. */
export function taskBefore({ document }: AnalysedText, { body }: Segment, first: TaskLabel): Span | null {
  const before = withoutMarks(document, { start: body, end: first.start })
  return before.end - before.start >= SHORTEST_TASK ? before : null
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
