import { canonicalText } from '@doi-chieu/ingest/normalize/canonical-text'
import type { DocumentText } from '@doi-chieu/ingest/normalize/document-text'
import { analyse } from '@doi-chieu/ingest/segment/analysed-text'
import { readMarker } from '@doi-chieu/ingest/segment/line/marker'
import type { Segment } from '@doi-chieu/ingest/segment/outline/outline'

/** Zones of running text; header, signature and tables are set line by line and keep their lines. */
const RUNNING = new Set(['basis', 'body', 'closing'])

/**
 * Sets the running text of a plan anew at another width. A line never opens with what a reader would take for a list
 * marker (`- 2025`, `4, khóa`) and never ends in a colon: such breaks say something else, whoever reads them.
 */
export function rewrap(source: string, width: number): string {
  return eachBlock(source, (said, segment) =>
    RUNNING.has(segment.zone) && segment.lines.length > 1 && !segment.lines.some((line) => line.barred)
      ? wrapped(said.replace(/\s+/g, ' '), width)
      : null,
  )
}

/** Form feeds between paragraphs, every `step` of them. */
export function withPages(source: string, step: number): string {
  let block = 0
  return eachBlock(source, (said, segment) => {
    block++
    return block % step === 0 && RUNNING.has(segment.zone) ? `\f${said}` : null
  })
}

/** What a block says, by its offsets in the text: words that were misread may be closed up in the copies. */
function inSource({ origin }: DocumentText, { start, end }: Segment): { readonly start: number; readonly end: number } {
  return origin === null ? { start, end } : { start: origin[start] ?? start, end: (origin[end - 1] ?? end - 1) + 1 }
}

/** Writes a text again, block by block; what stands between blocks stays. */
function eachBlock(source: string, write: (said: string, segment: Segment) => string | null): string {
  const text = canonicalText(source)
  const { document, segments } = analyse(text)
  let at = 0
  let out = ''
  for (const segment of segments) {
    const { start, end } = inSource(document, segment)
    const said = text.slice(start, end)
    out += text.slice(at, start) + (write(said, segment) ?? said)
    at = end
  }
  return out + text.slice(at)
}

function wrapped(line: string, width: number): string {
  const lines: string[] = []
  let current = ''
  const words = line.split(' ')
  words.forEach((word, i) => {
    const rest = words.slice(i, i + 4).join(' ')
    const marker = readMarker(rest, 0, rest.length) !== null || /^\d{1,2}\.?$/.test(word)
    if (current !== '' && current.length + 1 + word.length > width && !marker && !current.endsWith(':')) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  })
  return [...lines, current].join('\n')
}
