import { lowerBound } from '@doi-chieu/core/binary-search'

/** Lines of a wrapped text are about as long as its usual long line; where those are longer than this, no line was wrapped. */
const LONGEST_WRAP = 160
const NEARLY_FULL = 0.65
const CLOSED = /[.;:!?]\s*$/
/** What begins a new passage: list marks, numbers, headings, table rows. */
const OPENS = /^\s*(?:[-+*•–|#]|\d+[.)]|[a-zđ][.)]|[IVX]+\.)/u

/** How long a line must be to go on in the next one; no line does in a text with a line for each paragraph. */
function fullLine(text: string): number {
  const lengths = text
    .split('\n')
    .map((line) => line.length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b)
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  return usual > LONGEST_WRAP ? Infinity : usual * NEARLY_FULL
}

/**
 * Offsets at which the passages of a text begin, the first being 0. A passage is a paragraph or a list item; lines that
 * were only wrapped stay together.
 */
export function passageStarts(text: string): readonly number[] {
  const starts = [0]
  const full = fullLine(text)
  let before = ''
  for (let start = 0; start <= text.length;) {
    const stop = text.indexOf('\n', start)
    const end = stop === -1 ? text.length : stop
    const line = text.slice(start, end)
    const goesOn = before.length >= full && !CLOSED.test(before) && !OPENS.test(line) && line.trim() !== ''
    if (start > 0 && !goesOn) starts.push(start)
    before = line
    start = end + 1
  }
  return starts
}

/** Place of the last start that is not behind an offset. */
export function passageAt(starts: readonly number[], offset: number): number {
  return Math.max(0, lowerBound(starts, offset + 1) - 1)
}
