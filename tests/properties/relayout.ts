import { canonicalText } from '@doi-chieu/ingest/normalize/canonical-text'
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
  return eachBlock(source, (text, segment) =>
    RUNNING.has(segment.zone) && segment.lines.length > 1 && !segment.lines.some((line) => line.barred)
      ? wrapped(text.slice(segment.start, segment.end).replace(/\s+/g, ' '), width)
      : null,
  )
}

/** Form feeds between paragraphs, every `step` of them. */
export function withPages(source: string, step: number): string {
  let block = 0
  return eachBlock(source, (text, segment) => {
    block++
    return block % step === 0 && RUNNING.has(segment.zone) ? `\f${text.slice(segment.start, segment.end)}` : null
  })
}

/** Writes a text again, block by block; what stands between blocks stays. */
function eachBlock(source: string, write: (text: string, segment: Segment) => string | null): string {
  const text = canonicalText(source)
  let at = 0
  let out = ''
  for (const segment of analyse(text).segments) {
    const written = write(text, segment)
    out += text.slice(at, segment.start) + (written ?? text.slice(segment.start, segment.end))
    at = segment.end
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
