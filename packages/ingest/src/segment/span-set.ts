import { lowerBound } from '@doi-chieu/core/binary-search'
import type { Span } from '../normalize/span.js'

/** Spans asked whether one of them touches another: a search instead of a walk over all of them. */
export class SpanSet {
  private readonly starts: readonly number[]
  /** The farthest end of the spans up to each. */
  private readonly ends: readonly number[]

  constructor(spans: readonly Span[]) {
    const sorted = isSorted(spans) ? spans : [...spans].sort((a, b) => a.start - b.start)
    this.starts = sorted.map(({ start }) => start)
    let farthest = -1
    this.ends = sorted.map(({ end }) => (farthest = Math.max(farthest, end)))
  }

  /** Whether a span shares an offset with any of the set. */
  touches({ start, end }: Span): boolean {
    const after = lowerBound(this.starts, end)
    return after > 0 && (this.ends[after - 1] ?? 0) > start
  }
}

/** Most lists come in the order of the text. */
function isSorted(spans: readonly Span[]): boolean {
  return spans.every(({ start }, i) => i === 0 || (spans[i - 1]?.start ?? 0) <= start)
}
