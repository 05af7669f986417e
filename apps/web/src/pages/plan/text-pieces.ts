import { FORMATTING_MARKS } from '../../evidence/formatting-marks.js'
import type { Subject } from '../../state/selection.js'

/** A place in the text of a plan that is marked: a fact's, or that of a searched word. */
export interface TextSpan<Kind = Subject> {
  readonly id: string
  readonly subject: Kind
  readonly start: number
  readonly end: number
  /** What it is, for the tooltip. */
  readonly label: string
}

/** What is marked in the text: facts, and words that the reader searches for. */
export type MarkedSpan = TextSpan<Subject | 'found'>

/** A run of characters of one line that the same spans cover. */
interface TextPiece {
  readonly start: number
  readonly text: string
  /** Covering spans, shortest first. */
  readonly spans: readonly MarkedSpan[]
  /** Formatting marks of the source (`##`, `**`, `<td>`): kept, drawn quietly. */
  readonly isMark: boolean
}

export interface TextLine {
  readonly start: number
  readonly kind: 'heading' | 'blank' | 'plain'
  readonly pieces: readonly TextPiece[]
}

/** Most lines hold none. */
const MAY_HOLD_MARKS = /^#|\*\*|</

/**
 * Cuts a text into lines and pieces for drawing. The pieces in order, with a line end after each line but the last,
 * are the text; spans may overlap in any way.
 */
export function textLines(text: string, spans: readonly MarkedSpan[]): readonly TextLine[] {
  const waiting = spans.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start)
  let next = 0
  let active: readonly MarkedSpan[] = []
  let start = 0
  return text.split('\n').map((line) => {
    const end = start + line.length
    const fresh: MarkedSpan[] = []
    for (let span = waiting[next]; span !== undefined && span.start < end; span = waiting[++next]) fresh.push(span)
    active = [...active.filter((span) => span.end > start), ...fresh]
    const made = { start, kind: lineKind(line), pieces: pieces(line, start, active) }
    start = end + 1
    return made
  })
}

function lineKind(line: string): TextLine['kind'] {
  if (line.trim() === '') return 'blank'
  return /^#{1,6}[ \t]/.test(line) ? 'heading' : 'plain'
}

function pieces(line: string, offset: number, spans: readonly MarkedSpan[]): readonly TextPiece[] {
  if (line === '') return []
  if (spans.length === 0 && !MAY_HOLD_MARKS.test(line)) {
    return [{ start: offset, text: line, spans, isMark: false }]
  }
  const marks = [...line.matchAll(FORMATTING_MARKS)].map(({ index, 0: mark }) => ({
    start: offset + index,
    end: offset + index + mark.length,
  }))
  const inside = (at: number): boolean => at > offset && at < offset + line.length
  const cuts = [...spans, ...marks].flatMap(({ start, end }) => [start, end]).filter(inside)
  const bounds = [...new Set([offset, ...cuts, offset + line.length])].sort((a, b) => a - b)
  return bounds.slice(0, -1).map((start, index) => {
    const end = bounds[index + 1] ?? start
    return {
      start,
      text: line.slice(start - offset, end - offset),
      spans: spans
        .filter((span) => span.start <= start && span.end >= end)
        .toSorted((a, b) => a.end - a.start - (b.end - b.start)),
      isMark: marks.some((mark) => mark.start <= start && mark.end >= end),
    }
  })
}
