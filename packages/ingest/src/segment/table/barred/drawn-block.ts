import type { Span } from '../../../normalize/span.js'

/** A line between bars with its cells, without the white space around them; an empty cell has no extent. */
export interface DrawnLine {
  readonly cells: readonly Span[]
  /** Lines without bars stand before it: the border of a page. */
  readonly afterPage: boolean
}

/** Lines whose bars stand below each other, cut at the rules between them. */
export interface DrawnBlock extends Span {
  readonly parts: readonly (readonly DrawnLine[])[]
  readonly columns: number
}

const BAR = 0x7c
/** Fewest columns and lines of cells. */
const FEWEST_COLUMNS = 3
const FEWEST_LINES = 3
/** Lines between two rows that the border of a page may set. */
const WIDEST_GAP = 3
const LONGEST_GAP_LINE = 60
/** `+-----+-----+`, `|-----|-----|`, `+=====+=====+`. */
const RULE = /^\s*[+|][-=:+|\s]*[-=]{3}[-=:+|\s]*$/

/** The block of lines that begins with the line of an offset, a rule above it aside; null where its bars do not stand below each other. */
export function drawnBlockAt(text: string, offset: number): DrawnBlock | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const bars = barsOf(text, start, lineEnd(text, start))
  if (bars.length - 1 < FEWEST_COLUMNS) return null
  const parts: DrawnLine[][] = [[]]
  // A rule above the head is the first of the rules.
  if (start > 0 && isRule(text, text.lastIndexOf('\n', start - 2) + 1, start - 1)) parts.push([])
  let end = start
  let gap = 0
  let count = 0
  for (let at = start; at < text.length && gap <= WIDEST_GAP;) {
    const stop = lineEnd(text, at)
    if (isRule(text, at, stop)) {
      parts.push([])
      end = stop
      gap = 0
    } else {
      const own = barsOf(text, at, stop)
      if (own.length === bars.length && own.every((bar, i) => bar === bars[i])) {
        parts.at(-1)?.push({ cells: cellsOf(text, at, own), afterPage: gap > 0 })
        end = stop
        gap = 0
        count++
      } else if (own.length > 0 || stop - at > LONGEST_GAP_LINE) break
      else gap++
    }
    at = stop + 1
  }
  return count < FEWEST_LINES ? null : { start, end, parts, columns: bars.length - 1 }
}

function lineEnd(text: string, from: number): number {
  const stop = text.indexOf('\n', from)
  return stop < 0 ? text.length : stop
}

function isRule(text: string, from: number, to: number): boolean {
  return RULE.test(text.slice(from, to))
}

/** Where the bars of a framed line stand, counted from its start; none where a bar is missing at its edge. */
function barsOf(text: string, from: number, to: number): readonly number[] {
  const bars: number[] = []
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === BAR) bars.push(at - from)
  const [first] = bars
  const last = bars.at(-1)
  if (first === undefined || last === undefined) return bars
  const framed = text.slice(from, from + first).trim() === '' && text.slice(from + last + 1, to).trim() === ''
  return framed ? bars : [-1]
}

function cellsOf(text: string, from: number, bars: readonly number[]): readonly Span[] {
  return bars.slice(1).map((bar, i) => {
    let start = from + (bars[i] ?? 0) + 1
    let end = from + bar
    while (start < end && text.charAt(start).trim() === '') start++
    while (end > start && text.charAt(end - 1).trim() === '') end--
    return { start, end }
  })
}
