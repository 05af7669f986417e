import type { DocumentText } from '../../normalize/document-text.js'
import { isAmong, smallLetters } from '../../normalize/letter/small-letters.js'
import { isDigitUnit } from '../../normalize/letter/letter-kind.js'
import { longestTimeLabel, timeAlone } from '../../patterns/assignment/time-label.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import type { Segment } from '../../segment/outline/outline.js'
import type { TimePhrase } from '../time/time-phrase.js'
import { writtenAgain } from '../written-again.js'
import type { AssignmentMention } from './assignment-mention.js'

/** Letters that such times begin with. */
const OPENS = smallLetters('tvdgcqnhskbm')
const CLOSES = /[\s:.*_]*$/
const COLON = /:[\s*_]*$/

/** Duties below a time that stands alone (`* Tuần 2 (27/6 - 03/7):`, `1. Tháng 3/2024`) are due then where they say nothing else. */
export function dueAsAbove(
  analysed: AnalysedText,
  mentions: readonly AssignmentMention[],
): readonly AssignmentMention[] {
  const times = timesAbove(analysed)
  if (times.length === 0) return mentions
  return mentions.map((mention) => {
    if (mention.deadline !== null) return mention
    const time = times.find(({ start, end }) => mention.start >= start && mention.end <= end)
    return time === undefined ? mention : { ...mention, deadline: time.words }
  })
}

/** Times that stand alone, each with the stretch that it holds for. */
function timesAbove({ document, segments }: AnalysedText): readonly TimePhrase[] {
  const times: TimePhrase[] = []
  let above: { readonly owner: Segment; readonly words: string; end: number } | null = null
  const close = (): void => {
    if (above !== null && above.end > above.owner.end) times.push({ ...above, start: above.owner.end })
    above = null
  }
  for (const segment of segments) {
    const words = segment.zone === 'body' && !segment.looksBack ? timeOf(document, segment) : null
    if (words !== null) {
      close()
      above = { owner: segment, words, end: segment.end }
    } else if (above !== null && holds(above.owner, segment)) above.end = segment.end
    else close()
  }
  close()
  return times
}

function timeOf(document: DocumentText, { body, end, marker }: Segment): string | null {
  if (end - body > longestTimeLabel) return null
  const first = document.foldedUnits[body] ?? 0
  if (!isAmong(OPENS, first) && !isDigitUnit(first) && document.text.charAt(body) !== '*') return null
  const line = document.flat.slice(body, end)
  const lead = /^[*_\s]*/.exec(line)?.[0].length ?? 0
  const words = line.slice(lead).replace(CLOSES, '')
  // A line or a bullet that only tells a time may belong to what stands before it.
  const bold = lead > 0 || document.text.charAt(body - 1) === '*'
  if ((marker === null || marker.kind === 'bullet') && !COLON.test(line) && !bold) return null
  return timeAlone.test(words) ? writtenAgain(document, { start: body + lead, end: body + lead + words.length }) : null
}

const PARTS: ReadonlySet<string> = new Set(['part', 'capital', 'roman', 'article'])

/** Whether a time still holds at a segment. */
function holds(owner: Segment, segment: Segment): boolean {
  if (segment.zone !== 'body') return false
  if (segment.path.includes(owner)) return true
  const { marker, path } = owner
  if (segment.path[path.length - 1] !== path.at(-1)) return false
  if (marker === null)
    return segment.marker === null ? segment.index === owner.index + 1 : !PARTS.has(segment.marker.kind)
  return marker.kind === 'bullet' && segment.marker?.kind === 'bullet' && segment.marker.label !== marker.label
}
