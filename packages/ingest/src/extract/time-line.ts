import type { AnalysedText } from '../segment/analysed-text.js'
import type { Segment } from '../segment/outline.js'
import type { AssignmentMention } from './assignment-mention.js'
import { deadlineIn, frequencyIn } from './time-phrase.js'

/** `Thời gian thực hiện: …` under an actor: it dates the duties above it. */
export function isTimeLine(segment: Segment): boolean {
  return /^th[a-z]{1,2}i\s+gian\s+(?:th[a-z]{1,2}c\s+hi[a-z]{1,2}n|hoan\s+thanh|trien\s+khai)\s*:?/.test(segment.folded)
}

/**
 * Gives the time of a line to the duties of its actor that have none. `Đối với việc đưa tin: thường xuyên` dates the duty
 * that shares most of its words; a line without a subject dates them all.
 */
export function applyTimeLine(
  analysed: AnalysedText,
  mentions: readonly AssignmentMention[],
  owner: Segment,
  line: Segment,
): AssignmentMention[] {
  const { document } = analysed
  const span = { start: line.body, end: line.end }
  const deadline = deadlineIn(document, span)?.words ?? null
  const frequency = deadline === null ? (frequencyIn(document, span)?.words ?? null) : null
  if (deadline === null && frequency === null) return [...mentions]
  const mine = mentions.filter((mention) => mention.start > owner.start && mention.end <= line.start)
  const target = isTimeLine(line) ? null : likest(analysed, mine, line)
  return mentions.map((mention) => {
    if (!mine.includes(mention) || (target !== null && mention !== target)) return mention
    return { ...mention, frequency: frequency ?? mention.frequency, deadline: mention.deadline ?? deadline }
  })
}

function likest(
  analysed: AnalysedText,
  mentions: readonly AssignmentMention[],
  line: Segment,
): AssignmentMention | null {
  const about = wordsOf(line.folded.split(':')[0] ?? '')
  const scored = mentions.map((mention) => {
    const words = wordsOf(analysed.document.flat.slice(mention.start, mention.end))
    return { mention, shared: [...about].filter((word) => words.has(word)).length }
  })
  const best = scored.sort((a, b) => b.shared - a.shared)[0]
  return best === undefined || best.shared === 0 ? null : best.mention
}

/** Words that carry meaning; those of two letters and the frame of the line do not. */
function wordsOf(folded: string): ReadonlySet<string> {
  return new Set(
    folded.split(/[^a-z0-9@&¢]+/).filter((word) => word.length > 2 && !/^(?:doi|voi|viec|cac|cong|tac)$/.test(word)),
  )
}
