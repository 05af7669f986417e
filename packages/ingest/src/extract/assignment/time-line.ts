import type { AnalysedText } from '../../segment/analysed-text.js'
import { contentOf } from '../../segment/block/content.js'
import { isMargin } from '../../segment/line/folded-line.js'
import type { Segment } from '../../segment/outline/outline.js'
import type { AssignmentMention } from './assignment-mention.js'
import { dayOfEachMonth, timeOfDuty } from './time-of-duty.js'

/** `Thời gian thực hiện: …` under an actor: it dates the duties above it. */
export function isTimeLine({ document }: AnalysedText, segment: Segment): boolean {
  const first = document.foldedUnits[segment.body] ?? 0
  // The folded line is made when it is asked for: most segments begin with another letter.
  return (first === SMALL_T || isMargin(first)) && TIME_LINE.test(segment.folded)
}

/** `Thời gian thực hiện: quý II` tells the time itself; `Thời gian thực hiện:` hands over to the lines below it. */
export function tellsTime({ document }: AnalysedText, { body, end }: Segment): boolean {
  const { deadline, frequency } = timeOfDuty(document, { start: body, end })
  return deadline !== null || frequency !== null
}

const SMALL_T = 0x74
const TIME_LINE = /^th[a-z]{1,2}i\s+gian\s+(?:th[a-z]{1,2}c\s+hi[a-z]{1,2}n|hoan\s+(?:thanh|tat)|trien\s+khai)\s*:?/

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
  const span = contentOf(line)
  const time = timeOfDuty(document, span)
  const { deadline } = time
  const frequency = deadline === null || dayOfEachMonth(time.frequency ?? '') !== null ? time.frequency : null
  if (deadline === null && frequency === null) return [...mentions]
  const mine = mentions.filter((mention) => mention.start > owner.start && mention.end <= line.start)
  const target = isTimeLine(analysed, line) ? null : likest(analysed, mine, line)
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
  let best: AssignmentMention | null = null
  let most = 0
  for (const mention of mentions) {
    const shared = new Set<string>()
    for (const word of wordsIn(analysed.document.flat.slice(mention.start, mention.end)))
      if (about.has(word)) shared.add(word)
    if (shared.size <= most) continue
    best = mention
    most = shared.size
  }
  return best
}

const WORD = /[a-z0-9@&¢]+/g
/** Words of the frame of such a line. */
const FRAME: ReadonlySet<string> = new Set(['doi', 'voi', 'viec', 'cac', 'cong', 'tac'])

/** Words that carry meaning; those of two letters and the frame of the line do not. */
function wordsOf(folded: string): ReadonlySet<string> {
  return new Set(wordsIn(folded).filter((word) => word.length > 2 && !FRAME.has(word)))
}

function wordsIn(folded: string): readonly string[] {
  return folded.match(WORD) ?? []
}
