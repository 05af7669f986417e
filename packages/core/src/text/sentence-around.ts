/** A sentence that would be longer is cut at words this far on each side of the quote. */
const MOST = 400

const ENDS = /[.;!?]/
const SPACE = /\s/
/** What opens an item, a heading or a row of a table. */
const OPENS = /^(?:[-+*•–#|]|\d{1,2}[.)]|[a-zđ][.)]|[IVX]{1,5}\.)/u
/** A line shorter than this that is followed by a capital was not wrapped: it is a heading or a label. */
const SHORT_LINE = 45

/** Whether the line that begins at `at` begins something new; a wrapped line goes on. */
function beginsAnew(text: string, at: number): boolean {
  const above = text.slice(0, at).trimEnd()
  const next = text.slice(at, at + 40).trimStart()
  if (above === '' || next === '' || /[.;:!?|]$/.test(above) || OPENS.test(next)) return true
  const first = next.charAt(0)
  if (first === first.toLowerCase()) return false
  return above.length - above.lastIndexOf('\n') - 1 < SHORT_LINE
}

/** Whether a sentence may end before the character at `at`: after its stop, or where a line begins something new. */
function isBoundary(text: string, at: number): boolean {
  if (text[at - 1] === '\n') return beginsAnew(text, at)
  if (!SPACE.test(text[at] ?? ' ') || !ENDS.test(text[at - 1] ?? '')) return false
  // "TP. Huế", "Tx. Kỳ Anh", "a. …": the stop of an abbreviation ends nothing.
  return !/(?:^|[\s(])(?:TP|Tp|TX|Tx|TT|[A-ZĐa-zđ]|\d{1,2}|[IVX]{1,5})\.$/u.test(text.slice(Math.max(0, at - 7), at))
}

/** Whether a sentence that is not over yet ends before `at`. */
function endsAt(text: string, at: number): boolean {
  return isBoundary(text, at) || (text[at] === '\n' && beginsAnew(text, at + 1))
}

/**
 * The whole sentence (or list item) in which `text.slice(start, end)` stands, as a span of the text without the space around
 * it. Always holds the quote itself, whatever its length.
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let from = start
  while (from > 0 && start - from < MOST && !isBoundary(text, from)) from--
  let to = end
  while (to < text.length && to - end < MOST && !endsAt(text, to)) to++
  if (start - from >= MOST) from += Math.max(0, text.slice(from, start).search(SPACE))
  if (to - end >= MOST) to = end + Math.max(0, text.slice(end, to).search(/\s\S*$/))
  while (from < start && SPACE.test(text[from] ?? '')) from++
  while (to > end && SPACE.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}
