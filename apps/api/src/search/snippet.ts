import type { SearchHit } from './answers.js'
import type { PassageHit } from './find-hits.js'

const WANTED = 300
const AHEAD = 90

/** A passage, or the part of it around the first found word, cut between words. */
export function snippetOf(text: string, { passage, ranges }: PassageHit): SearchHit['snippet'] {
  const first = ranges[0]?.[0] ?? passage[0]
  let start = passage[0]
  if (first - start > AHEAD) {
    const gap = text.slice(first - AHEAD, first).search(/\s/)
    start = gap === -1 ? first : first - AHEAD + gap + 1
  }
  let end = passage[1]
  if (end - start > WANTED) {
    const last = text.slice(start, start + WANTED).search(/\s\S*$/)
    end = last <= 0 ? start + WANTED : start + last
  }
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  const rest = text.slice(end, passage[1]).trim()
  return {
    text: text.slice(start, end),
    marks: ranges.flatMap(([from, to]) => (from >= start && to <= end ? [[from - start, to - start] as const] : [])),
    cut: [text.slice(passage[0], start).trim() !== '', rest !== ''],
  }
}
