import { isSpaceUnit } from '../letter/letter-kind.js'
import { remove } from './take-out.js'

const NEW_LINE = 0x0a
const ONE = 0x31
/** `     1<tab>…`, `1: …`, `1→…`, `1| …`, `  1  …`: the number that a program writes before each line. */
const NUMBERED = /^[ \t]{0,8}(\d{1,5})(?:\t|:[ ]?|→|\|[ ]?| {2})/
const ALONE = /^[ \t]{0,8}(\d{1,5})[:|→]?\s*$/
const FEWEST_LINES = 20
const LONGEST_NUMBER = 24
/** Line ends written out, as programs keep a text in quotation marks. */
const FEWEST_WRITTEN = 10

/** Takes out the numbers that a program has written before every line, blank ones too or not. Whether it has. */
export function readLineNumbers(text: string, units: Uint16Array): boolean {
  let first = 0
  while (isSpaceUnit(units[first] ?? 0)) first++
  // Nearly no text begins with the number one.
  if (units[first] !== ONE) return false
  const spans: (readonly [number, number])[] = []
  let line = 0
  let filled = 0
  for (let at = 0; at < text.length; line++) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop
    const opening = text.slice(at, Math.min(end, at + LONGEST_NUMBER))
    if (opening.trim() !== '') {
      const [prefix = '', number] = NUMBERED.exec(opening) ?? ALONE.exec(opening) ?? []
      filled++
      if (Number(number) !== line + 1 && Number(number) !== filled) return false
      spans.push([at, at + prefix.length])
    }
    at = end + 1
  }
  if (spans.length < FEWEST_LINES) return false
  for (const [start, end] of spans) remove(units, start, end)
  return true
}

/** Writes the line ends of a text that has them written out (`\n`, `\r\n`), more of these than of its own. Whether it has. */
export function readWrittenEnds(text: string, units: Uint16Array): boolean {
  const written: number[] = []
  for (let at = text.indexOf('\\n'); at >= 0; at = text.indexOf('\\n', at + 2)) written.push(at)
  if (written.length < FEWEST_WRITTEN || written.length <= linesUpTo(text, written.length) + 1) return false
  for (const at of written) {
    units[at] = NEW_LINE
    remove(units, at + 1, at + 2)
    if (text.startsWith('\\r', at - 2)) remove(units, at - 2, at)
  }
  for (let at = text.indexOf('\\"'); at >= 0; at = text.indexOf('\\"', at + 2)) remove(units, at, at + 1)
  return true
}

/** How many line ends a text has, counted no farther than a number. */
function linesUpTo(text: string, most: number): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0 && count < most; at = text.indexOf('\n', at + 1)) count++
  return count
}
