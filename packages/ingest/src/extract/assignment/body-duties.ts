import { append } from '../../normalize/append.js'
import { isLetterUnit } from '../../normalize/letter/letter-kind.js'
import { wordAt, type DocumentText } from '../../normalize/document-text.js'
import { SIGN } from '../../patterns/sign-word.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { contentOf } from '../../segment/block/content.js'
import { holdsAny } from '../../segment/hits-within.js'
import { footnoteLabel } from '../../segment/outline/footnote.js'
import type { Segment } from '../../segment/outline/outline.js'
import { segmentSigns } from '../../segment/segment-signs.js'
import type { SpanSet } from '../../segment/span-set.js'
import { standsAlone } from '../../segment/outline/stands-alone.js'
import { tableAreas } from '../../segment/table/table.js'
import { reaches, type ActorContext } from './actor-context.js'
import { contextOfHeading, contextOfLabel, contextOfLines } from './assignment-context.js'
import type { AssignmentMention } from './assignment-mention.js'
import { actorAt } from './actor/actor-name.js'
import { datedDuties } from './dated-duties.js'
import { opensWithVerb } from './duty-clause.js'
import { announcesDuties } from './announced-items.js'
import { isOfficeAmongTasks } from './office-below-matter.js'
import { opensWithDuty } from './opens-with-duty.js'
import { dutiesOf } from './duty-mention.js'
import { labelledTasks } from './label/labelled-tasks.js'
import { labelsInside } from './label/labels-inside.js'
import { runningDuties } from './running/running-duties.js'
import { applyTimeLine, isTimeLine, tellsTime } from './time-line.js'

/** Duties that headings, labels, sentences and time lines of the body give, segment by segment. */
export function bodyDuties(analysed: AnalysedText): readonly AssignmentMention[] {
  const reader = new BodyReader(analysed)
  for (const segment of analysed.segments) reader.read(segment)
  return reader.mentions
}

/** Signs without a word up to this length open no duty (`dutiesInside`). */
const LONGEST_SIGNS = 12

/** What is known of whose duties follow, and the duties read so far. */
class BodyReader {
  mentions: AssignmentMention[] = []
  /** Whose duties follow. */
  private context: ActorContext | null = null
  /** Whose sentence was read last. */
  private last: ActorContext | null = null
  /** Whose items a paragraph with a subject of its own stands between. */
  private around: ActorContext | null = null
  private timeLine: Segment | null = null
  private readonly tables: SpanSet
  private readonly labelled: ReadonlySet<Segment>

  constructor(private readonly analysed: AnalysedText) {
    this.tables = tableAreas(analysed)
    this.labelled = labelledTasks(analysed).segments
  }

  read(segment: Segment): void {
    const { analysed } = this
    if (isLeadIn(analysed, segment)) {
      this.readLeadIn(segment)
      return
    }
    if (!this.mayAssign(segment)) return
    if (this.context !== null && !reaches(this.context, segment))
      this.context = goesBack(analysed, segment, this.context, this.around)
    if (this.timeLine !== null && !(segment.path.includes(this.timeLine) || segment.marker?.kind === 'bullet'))
      this.timeLine = null
    // What has no word names nobody, and is a duty of nobody unless it is long enough to be one unread.
    if (segment.end - segment.body <= LONGEST_SIGNS && (segmentSigns(analysed, segment) & SIGN.word) === 0) return
    const named = segment.heading && segment.marker !== null
    if (this.readTime(segment) || (!named && saysNothing(analysed, segment))) return
    if (this.readDated(segment) || this.readHeading(segment) || this.readLabel(segment)) return
    if (givesNoDuty(analysed, segment, this.context)) return
    if (segment.topic === 'content' && !isItem(analysed, segment, this.context) && this.context?.list !== true)
      this.readContent(segment)
    else this.readSentences(segment)
  }

  /** `… UBND tỉnh yêu cầu các sở, ngành thực hiện một số nội dung sau:` above the first item: the items are theirs. */
  private readLeadIn(segment: Segment): void {
    const { context } = runningDuties(this.analysed, segment, null)
    if (context?.list !== true || !announcesDuties(this.analysed, segment)) return
    this.context = context
    this.around = context
  }

  /** What is to be made known: only an order gives duties there, the list that it announces, and an office among tasks. */
  private readContent(segment: Segment): void {
    const { mentions, context } = runningDuties(this.analysed, segment, null)
    append(this.mentions, isOfficeAmongTasks(this.analysed, segment) ? mentions : mentions.filter(assigns))
    if (context?.list !== true || !ORDERS_LIST.test(segment.folded)) return
    if (!announcesDuties(this.analysed, segment)) return
    this.context = context
    this.around = context
  }

  private mayAssign(segment: Segment): boolean {
    if ((segment.zone !== 'body' && segment.zone !== 'closing') || this.labelled.has(segment)) return false
    return (
      !this.tables.touches(segment) && !segment.looksBack && footnoteLabel(this.analysed.document, segment) === null
    )
  }

  /** A line that says when the duties above it are due. */
  private readTime(segment: Segment): boolean {
    const { analysed, context, last } = this
    if (context === null) {
      // `Thời gian hoàn tất: …` right below a paragraph that says by itself who has to do something.
      if (last === null || !isRightBelow(segment, last.owner) || !isTimeLine(analysed, segment)) return false
      this.mentions = applyTimeLine(analysed, this.mentions, last.owner, segment)
      return true
    }
    if (isTimeLine(analysed, segment)) this.timeLine = segment
    if (this.timeLine === null) return false
    this.mentions = applyTimeLine(analysed, this.mentions, context.owner, segment)
    if (this.timeLine === segment && tellsTime(analysed, segment)) this.timeLine = null
    return true
  }

  private readDated(segment: Segment): boolean {
    const dated = datedDuties(this.analysed, segment, this.context)
    append(this.mentions, segment.topic === 'content' ? dated.filter(assigns) : dated)
    return dated.length > 0
  }

  private readHeading(segment: Segment): boolean {
    const heading =
      segment.heading || isBulletAboveDuties(this.analysed, segment) ? contextOfHeading(this.analysed, segment) : null
    if (heading === null) return false
    this.context = heading
    this.around = heading
    return true
  }

  private readLabel(segment: Segment): boolean {
    const { analysed } = this
    if (isItsOwn(analysed, segment, this.context)) return false
    const label = contextOfLabel(analysed, segment) ?? contextOfLines(analysed, segment)
    if (label === null) return false
    for (const { context: named, rest, passing } of labelsInside(analysed, label)) {
      if (passing !== true) this.context = named
      if (named.list === true) this.around = named
      append(this.mentions, dutiesOf(analysed, named, rest))
    }
    return true
  }

  private readSentences(segment: Segment): void {
    const { analysed, context, mentions } = this
    const besides = context === null && goesOn(analysed, segment, this.last?.owner) ? this.last : null
    const result = runningDuties(analysed, segment, besides ?? context)
    this.last = result.last
    const lead = context?.lead
    // The items say what is led: the line above them is no duty of its own beside theirs.
    if (lead !== undefined && result.mentions.length > 0 && mentions.at(-1) === lead) mentions.pop()
    append(mentions, result.mentions)
    this.context = besides === null ? result.context : null
    if (this.context?.list === true) this.around = this.context
  }
}

/** `UBND tỉnh yêu cầu các sở … sau:`, `Giao các phòng …:` with nothing but names and an announcement. Folded. */
const ORDERS_LIST = /(?:^|[,;]\s)(?:[a-z ]{0,40}\s)?(?:yeu cau|giao|de nghi)\s[^:]{4,}:\s*$/

/** `* Sở Y tế` with a paragraph of its duties right below, or items with another mark: a bullet that is no list of names. */
function isBulletAboveDuties(analysed: AnalysedText, { index, marker, end, body }: Segment): boolean {
  if (marker?.kind !== 'bullet' || end - body > LONGEST_BULLET) return false
  const { segments, document } = analysed
  const below = segments[index + 1]
  if (below === undefined || below.marker?.label === marker.label) return false
  if (below.heading && document.flat.charAt(below.end - 1) !== '.') return false
  if (!isLetterUnit(document.flat.charCodeAt(end - 1)) && !document.flat.endsWith(')', end)) return false
  if (segments[index - 1]?.marker?.label === marker.label) return false
  return opensWithDuty(analysed, contentOf(below))
}

const LONGEST_BULLET = 110

/** The last paragraph before the body, where it ends in a colon. */
function isLeadIn({ document, segments }: AnalysedText, { zone, index, end }: Segment): boolean {
  return zone === 'basis' && segments[index + 1]?.zone === 'body' && document.flat.charAt(end - 1) === ':'
}

/** Whether a segment tells for whom something is, announces what follows, or has a label that names another. */
function givesNoDuty(analysed: AnalysedText, segment: Segment, context: ActorContext | null): boolean {
  return (
    segment.topic === 'audience' ||
    (announces(segment) && context?.list !== true && !isItem(analysed, segment, context)) ||
    (context?.layout === 'label' && labelsAnother(analysed, segment, context))
  )
}

/** The body whose items go on where the duty of another ends between them; null where the segment names somebody itself. */
function goesBack(
  analysed: AnalysedText,
  segment: Segment,
  ended: ActorContext,
  around: ActorContext | null,
): ActorContext | null {
  if (around === null || around === ended || segment.marker === null || !reaches(around, segment)) return null
  return actorAt(analysed, contentOf(segment)) === null ? around : null
}

/** `9. Thời gian thực hiện` behind `8. Bưu điện tỉnh …` is an item of its own. */
function isRightBelow({ index, marker }: Segment, above: Segment): boolean {
  return above.index === index - 1 && (marker === null || marker.kind !== above.marker?.kind)
}

/** `Nhà thầu phụ: bố trí nhân lực` beside the label of a body: whoever that is, what it does is not that body's. */
const LABEL = /^\p{Lu}[^:;.,()“”]{3,44}:\s/u
const LONGEST_LABEL = 48

function labelsAnother(analysed: AnalysedText, segment: Segment, { owner }: ActorContext): boolean {
  const { text, damaged, sparse } = analysed.document
  return (
    !damaged &&
    !sparse &&
    !segment.path.includes(owner) &&
    segment.marker?.kind === owner.marker?.kind &&
    LABEL.test(text.slice(segment.body, Math.min(segment.end, segment.body + LONGEST_LABEL))) &&
    actorAt(analysed, contentOf(segment)) === null &&
    !opensWithDuty(analysed, contentOf(segment))
  )
}

/** `- Chỉ đạo Trung tâm X: dự trù …; giám sát …` below the heading of a body is what that body does. */
function isItsOwn({ document }: AnalysedText, { body }: Segment, context: ActorContext | null): boolean {
  return context !== null && context.layout !== 'running' && document.flat.startsWith('chi dao ', body)
}

/** `Ngoài ra, hướng dẫn …` right below a numbered duty goes on with what that body has to do. */
const BESIDES = /^(?:ngoai\s+ra|ben\s+canh\s+do|cung\s+voi\s+do|mat\s+khac),?\s+/

function goesOn(analysed: AnalysedText, segment: Segment, before: Segment | undefined): boolean {
  return (
    before !== undefined &&
    segment.marker === null &&
    segment.zone === 'body' &&
    before.index === segment.index - 1 &&
    BESIDES.test(segment.folded) &&
    opensWithDuty(analysed, contentOf(segment))
  )
}

/** A name has at least so many characters. */
const SHORTEST_NAME = 4

/** A page may have a word, a letter or a number a line: a word alone asks nothing, and signs shorter than any name are no listed verb. */
function saysNothing({ document, cues, actors }: AnalysedText, { body, end }: Segment): boolean {
  const alone = isOneWord(document, body, end)
  if (!alone && end - body >= SHORTEST_NAME) return false
  return !holdsAny(actors, body, end) && (alone || !holdsAny(cues, body, end))
}

/** Longer than any word of the language. */
const LONGEST_WORD = 12

function isOneWord({ words: { start, count }, words }: DocumentText, from: number, to: number): boolean {
  if (to - from > LONGEST_WORD) return false
  const word = wordAt(words, from)
  return word < count && (start[word] ?? to) < to && (word + 1 === count || (start[word + 1] ?? to) >= to)
}

/** What the text is to say stands in sentences with subjects too; among them only an order or a lead gives a duty to somebody. */
function assigns({ rule, duty }: AssignmentMention): boolean {
  return rule === 'assignment.order' || (rule === 'assignment.subject' && duty === 'lead')
}

/** `1. Rà soát văn bản.` below the heading of an actor: a short sentence is a duty, no heading. */
function isItem(analysed: AnalysedText, segment: Segment, context: ActorContext | null): boolean {
  return (
    (context?.layout === 'heading' || (context?.layout === 'request' && segment.path.includes(context.owner))) &&
    (analysed.document.text.charAt(segment.end - 1) === '.' || standsAlone(analysed, segment)) &&
    (opensWithDuty(analysed, contentOf(segment)) || opensWithVerb(analysed, contentOf(segment)))
  )
}

/** A short heading says what comes, not who does it. */
function announces(segment: Segment): boolean {
  return segment.heading && hasFewWords(segment.folded, 6)
}

/** Whether a line with single spaces has at most so many words. */
function hasFewWords(line: string, most: number): boolean {
  let at = -1
  for (let word = 0; word < most; word++) {
    at = line.indexOf(' ', at + 1)
    if (at < 0) return true
  }
  return false
}
