import type { Closing } from '../closing.js'
import { REMOVED } from '../closing.js'
import { isLowerUnit } from '../letter/letter-kind.js'
import { textOf } from '../text-units.js'

const TAB = 0x09
const NEW_LINE = 0x0a
const SPACE = 0x20
const NO_BREAK_SPACE = 0xa0
/** Gaps of a line of running text, at least, and how many times as many as its wide ones it has at most. */
const FEWEST_GAPS = 8
const MOST_NARROW = 6

/**
 * Tidies the gaps that part nothing: tabs that indent a line or end it are spaces, and words of running text that stand two
 * spaces apart, typed so or set to the full width of a page, stand one apart. Cells and columns keep their gaps.
 * @returns the text of the units, closed up over the spaces
 */
export function tidyGaps(text: string, units: Uint16Array, closing: Closing): string {
  let blanked = false
  let closed = false
  let above: Row | null = null
  for (let at = nextGap(units, 0); at < units.length;) {
    const [from, to] = lineAround(units, at)
    const row = rowAt(units, from, to, above)
    above = row ?? above
    blanked = (row === null && blankEdgeTabs(units, from, to)) || blanked
    closed = closeDoubled(units, from, to) || closed
    at = nextGap(units, to)
  }
  if (closed) closing.closeUp()
  return blanked || closed ? textOf(units) : text
}

/** Where the next tab stands, or the next two spaces side by side that do not open a line. */
function nextGap(units: Uint16Array, from: number): number {
  const { length } = units
  for (let at = from; at < length; at++) {
    const unit = units[at] ?? 0
    if (unit > SPACE) continue
    if (unit === TAB) return at
    if (unit === SPACE && units[at + 1] === SPACE) {
      if (at > 0 && units[at - 1] !== NEW_LINE) return at
      while (units[at + 1] === SPACE) at++
    }
  }
  return length
}

function lineAround(units: Uint16Array, at: number): readonly [number, number] {
  let from = at
  while (from > 0 && units[from - 1] !== NEW_LINE) from--
  let to = at
  while (to < units.length && units[to] !== NEW_LINE) to++
  return [from, to]
}

/** A line with the tabs of a row of cells. */
interface Row {
  readonly to: number
  readonly tabs: number
}

const FEWEST_TABS = 3

/**
 * A line with cells between tabs, or one right below such a line with as many tabs: what a narrow cell has left of its words may
 * stand alone in it.
 */
function rowAt(units: Uint16Array, from: number, to: number, above: Row | null): Row | null {
  let tabs = 0
  for (let at = from; at < to; at++) if (units[at] === TAB) tabs++
  if (tabs < FEWEST_TABS) return null
  const below = above !== null && above.to + 1 === from && above.tabs === tabs
  return below || partsCells(units, from, to) ? { to, tabs } : null
}

/** Whether a tab stands inside a line that does not part small letters. */
function partsCells(units: Uint16Array, from: number, to: number): boolean {
  const [first, last] = content(units, from, to)
  for (let at = first; at < last; at++)
    if (units[at] === TAB && !(isLowerUnit(units[at - 1] ?? 0) && isLowerUnit(units[at + 1] ?? 0))) return true
  return false
}

/**
 * Writes spaces for the tabs before and behind what a line says, and for those between small letters. A row of cells may begin with
 * an empty one, and its cells begin with capitals and numbers.
 */
function blankEdgeTabs(units: Uint16Array, from: number, to: number): boolean {
  if (partsCells(units, from, to)) return false
  let found = false
  for (let at = from; at < to; at++) {
    if (units[at] !== TAB) continue
    units[at] = SPACE
    found = true
  }
  return found
}

/** Where the first and behind the last sign of a line stand that is no blank. */
function content(units: Uint16Array, from: number, to: number): readonly [number, number] {
  let first = from
  while (first < to && isBlank(units[first] ?? 0)) first++
  let last = to
  while (last > first && isBlank(units[last - 1] ?? 0)) last--
  return [first, last]
}

function isBlank(unit: number): boolean {
  return unit === SPACE || unit === TAB || unit === NO_BREAK_SPACE
}

/** Takes out the second space of the gaps of running text. */
function closeDoubled(units: Uint16Array, from: number, to: number): boolean {
  const [first, last] = content(units, from, to)
  const doubled: number[] = []
  let gaps = 0
  let small = 0
  for (let at = first; at < last; at++) {
    if (!isBlank(units[at] ?? 0)) continue
    const gap = at
    while (isBlank(units[at] ?? 0)) at++
    gaps++
    if (at - gap > 2 || units[gap] === TAB || units[at - 1] === TAB) return false
    if (at - gap < 2) continue
    doubled.push(gap)
    if (isLowerUnit(units[at] ?? 0)) small++
  }
  const all = doubled.length === gaps && gaps > 1
  const some = gaps >= FEWEST_GAPS && doubled.length * MOST_NARROW >= gaps && small * 2 >= doubled.length
  if (!all && !some) return false
  for (const gap of doubled) units[gap] = REMOVED
  return true
}
