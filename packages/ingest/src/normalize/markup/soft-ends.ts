import type { Tag } from './tag.js'

/** What holds one paragraph each. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** Characters of the longest paragraph that is looked through. */
const LONGEST = 6000
const BLANK_LINE = /\n\s*\n/

/**
 * Where the paragraph ends that the tag of an index opens, if it is closed before another begins: its line ends are those of the program that
 * wrote the page, and say nothing. 0 where there is none.
 */
export function softUntil(text: string, tags: readonly Tag[], index: number): number {
  const tag = tags[index]
  if (tag === undefined || tag.closing || !PARAGRAPHS.has(tag.name)) return 0
  for (let i = index + 1; i < tags.length; i++) {
    const { kind, name, closing, start } = tags[i] ?? tag
    if (start - tag.end > LONGEST) return 0
    if (kind === 'inline' || kind === 'break' || kind === 'raised' || kind === 'hidden') continue
    return closing && name === tag.name && !BLANK_LINE.test(text.slice(tag.end, start)) ? start : 0
  }
  return 0
}
