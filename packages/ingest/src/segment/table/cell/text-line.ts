import type { Span } from '../../../normalize/span.js'

/** The line that begins at an offset. */
export function lineFrom(text: string, start: number): Span {
  const end = text.indexOf('\n', start)
  return { start, end: end < 0 ? text.length : end }
}
