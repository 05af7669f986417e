import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { taskLabelsIn, type TaskLabel } from './task-label.js'

/** A line of labels between a task and the line that names who leads it. */
export interface EarlyLabels {
  readonly segment: Segment
  readonly labels: readonly TaskLabel[]
}

/** Lines of labels among which who leads stands. */
const MOST_LABELS = 4

/** `- Thời gian hoàn thành: Quý IV` above `- Đơn vị chủ trì: …`: the labels of a line that opens with one and that a leader follows. */
export function earlyLabels({ document, segments }: AnalysedText, own: Segment): EarlyLabels | null {
  const labels = labelsOpening(document, own)
  if (labels.length === 0) return null
  for (const next of segments.slice(own.index + 1, own.index + MOST_LABELS)) {
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
