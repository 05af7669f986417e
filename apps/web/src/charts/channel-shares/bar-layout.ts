import { linesOf } from '../../format/text-lines.js'
import { LABEL_SIZE, nameRoom, nameWidth } from '../bar-row.js'
import { LINE } from '../name-lines.js'

/** Pixels of a bar with its share of the gaps. With many bars each is lower, so that a page of them can be seen at once. */
const BAR = 42
const MANY_BARS = 14
const LOW_BAR = 26
/** Pixels between the names of two bars. */
const BETWEEN_NAMES = 4
/** On a telephone: the narrowest line that names are broken for, and the bar below its name. */
const NARROW_LINE = 300
const NARROW_BAR = 32

/** Where the names of stacked bars stand and how high a bar with its name is, in pixels. */
export interface BarLayout {
  /** What the names take before the bars; 0 where they stand over them. */
  readonly before: number
  /** What the name takes over its bar; 0 where it stands before it. */
  readonly over: number
  readonly row: number
}

/** Names before the bars, or on a telephone over them: there they have the whole width, and so have the bars. */
export function barLayout(names: readonly string[], narrow: boolean): BarLayout {
  const linesWithin = (width: number): number =>
    Math.max(1, ...names.map((name) => linesOf(name, width, LABEL_SIZE).length)) * LINE
  if (narrow) {
    const over = linesWithin(NARROW_LINE)
    return { before: 0, over, row: over + NARROW_BAR }
  }
  const before = nameRoom(names, narrow)
  const usual = names.length > MANY_BARS ? LOW_BAR : BAR
  return { before, over: 0, row: Math.max(usual, linesWithin(nameWidth(before)) + BETWEEN_NAMES) }
}
