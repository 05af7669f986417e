import type { DocumentText } from '../../../normalize/document-text.js'
import { withSingleSpaces } from '../../../normalize/single-spaces.js'
import type { Span } from '../../../normalize/span.js'
import { lineFrom } from '../cell/text-line.js'

/** Lines between blank ones, each without the spaces around it. */
export type TextBlock = readonly Span[]

/** The blocks of a stretch of a text, as it is read: what heads its pages is blank. */
export function textBlocks({ text, flat }: DocumentText, { start, end }: Span): readonly TextBlock[] {
  const blocks: Span[][] = [[]]
  for (let at = start; at < end;) {
    const line = lineFrom(text, at)
    at = line.end + 1
    const own = trimmed(flat, { start: line.start, end: Math.min(line.end, end) })
    if (own !== null) blocks.at(-1)?.push(own)
    else if (blocks.at(-1)?.length !== 0) blocks.push([])
  }
  return blocks.filter(({ length }) => length > 0)
}

function trimmed(flat: string, { start, end }: Span): Span | null {
  let from = start
  let to = end
  while (from < to && isBlank(flat, from)) from++
  while (to > from && isBlank(flat, to - 1)) to--
  return from === to ? null : { start: from, end: to }
}

function isBlank(flat: string, at: number): boolean {
  return flat.charCodeAt(at) <= SPACE || flat.charCodeAt(at) === HARD_SPACE
}

const SPACE = 0x20
const HARD_SPACE = 0xa0

/** The folded words of lines with single spaces. */
export function wordsOfLines({ flat }: DocumentText, lines: readonly Span[]): string {
  return withSingleSpaces(lines.map(({ start, end }) => flat.slice(start, end)).join(' ')).trim()
}
