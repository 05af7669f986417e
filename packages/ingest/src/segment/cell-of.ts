import type { Span } from './clause.js'

/** The cell that a span stands in where a row of a table is one line: what bars or tabs close off, within a clause. */
export function cellOf(text: string, within: Span, { start, end }: Span): Span {
  const before = text.slice(within.start, start)
  const behind = text.slice(end, within.end).search(/[|\t]/)
  const open = Math.max(before.lastIndexOf('|'), before.lastIndexOf('\t')) + 1
  const lead = /^\s*/.exec(before.slice(open))?.[0].length ?? 0
  return {
    start: within.start + open + lead,
    end: behind < 0 ? within.end : end + text.slice(end, end + behind).trimEnd().length,
  }
}
