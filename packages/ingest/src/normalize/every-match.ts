/**
 * Every match of a global pattern, in order. Like `matchAll`, which copies its pattern at each call: for the thousands of
 * short clauses of a text that copy costs more than the search.
 */
export function everyMatch(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return NONE
  const matches: RegExpExecArray[] = []
  while (match !== null) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex++
    match = pattern.exec(text)
  }
  return matches
}

const NONE: readonly RegExpExecArray[] = []

/** Where a match stands in a text of which the part from `from` on was searched. */
export function spanOf(
  { 0: found, index }: RegExpExecArray,
  from = 0,
): { readonly start: number; readonly end: number } {
  return { start: from + index, end: from + index + found.length }
}
