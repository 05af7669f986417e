/** Text just before and after a quote, about 200 characters each, cut between words. Empty at the ends of the text. */
export interface ContextWindow {
  readonly before: string
  readonly after: string
}

export type WithContext<Row> = Row & { readonly context: ContextWindow }

const WANTED = 200

/** The context of `text.slice(start, end)`. Cut from the text here: DuckDB's `substr` walks a Vietnamese text letter by letter. */
export function contextWindow(text: string, start: number, end: number): ContextWindow {
  return { before: lastWords(text, start), after: firstWords(text, end) }
}

/** Up to 200 characters before `end`, beginning at a word. */
function lastWords(text: string, end: number): string {
  const start = end - WANTED
  if (start <= 0) return text.slice(0, end)
  // One more character: a gap just before the window means that it begins at a word already.
  const gap = text.slice(start - 1, end).search(/\s/)
  return gap === -1 ? text.slice(start, end) : text.slice(start + gap, end)
}

/** Up to 200 characters after `start`, ending at a word. */
function firstWords(text: string, start: number): string {
  const end = start + WANTED
  if (end >= text.length) return text.slice(start)
  const gap = text.slice(start, end + 1).search(/\s\S*$/)
  return gap === -1 ? text.slice(start, end) : text.slice(start, start + gap)
}
