import type { DocumentText } from '../../normalize/document-text.js'
import type { Topic } from '../../patterns/plan/topic-vocabulary.js'
import { joinBlocks, type Block } from '../block/block.js'
import { listLines } from '../line/line.js'
import { topicOf, type OutlineHits } from './announced-topic.js'
import { openedBelow } from './below-body.js'
import { BlockSegment } from './block-segment.js'
import { BodySeries } from './body-series.js'
import { isHeading } from './heading.js'
import { LEVEL, levelOf, markdownLevel, numberingOf, type Numbering } from './heading-level.js'
import { HeadingPath } from './heading-path.js'
import { readOpenHeadings } from './open-headings.js'
import { reportForms } from './report-form.js'
import { lostItsNumber, unnumberedSections, type UnnumberedSections } from './unnumbered-section.js'
import { zonesOf, type Zone } from './zone.js'

/** A block with its place in the outline. */
export interface Segment extends Block {
  readonly index: number
  readonly zone: Zone
  /** Headings above it, outermost first. */
  readonly path: readonly Segment[]
  /** Announces what follows rather than saying it. */
  readonly heading: boolean
  /** Topic of the innermost heading that announces one. */
  readonly topic: Topic
  /** Whether it announces that topic itself. */
  readonly announces: boolean
  /** Stands below a heading that tells of what has been done or in a form to be filled in: nothing in it is a means, a duty or an aim of this plan. */
  readonly looksBack: boolean
  /** Content after the marker, folded, on one line; made once it is asked for. */
  readonly folded: string
  /** The same paragraph from a place inside it on, as a segment that is no heading. */
  from: (body: number) => Segment
}

/** Cuts a text into blocks, tells their zones and builds the outline. */
export function outlineOf(document: DocumentText, hits: OutlineHits): readonly Segment[] {
  const outline = new Outline(document, joinBlocks(document, listLines(document)), hits)
  outline.build()
  readOpenHeadings(outline.segments, hits)
  return outline.segments
}

/** What a block announces. */
interface Announced {
  readonly heading: boolean
  /** Its own topic; null where it announces none. */
  readonly topic: Topic | null
  /** What the name of a body stands above. */
  readonly opens: 'series' | 'items' | null
}

/** The outline of a text up to a block. */
class Outline {
  readonly segments: BlockSegment[] = []
  readonly #zones: readonly Zone[]
  readonly #forms: ReadonlySet<number>
  readonly #numbering: Numbering
  readonly #unnumbered: UnnumberedSections
  readonly #series: BodySeries
  readonly #path = new HeadingPath()

  constructor(
    private readonly document: DocumentText,
    private readonly blocks: readonly Block[],
    private readonly hits: OutlineHits,
  ) {
    this.#zones = zonesOf(document, blocks)
    this.#forms = reportForms(document, blocks, this.#zones)
    this.#numbering = numberingOf(blocks.filter((_, i) => this.#zones[i] === 'body'))
    this.#unnumbered = unnumberedSections(document, blocks, this.#zones, hits)
    this.#series = new BodySeries(document)
  }

  build(): void {
    for (const block of this.blocks) this.#add(block)
  }

  #add(block: Block): void {
    const index = this.segments.length
    const zone = this.#zones[index] ?? 'body'
    const announced = zone === 'body' ? this.#announcedBy(block, index) : NOTHING
    const level = this.#countedLevel(block, announced)
    if (zone !== 'body' && zone !== 'annex') this.#path.leaveAll()
    else if (level !== null) this.#path.leaveAbove(level)
    const segment = this.#segmentOf(block, index, zone, announced)
    this.segments.push(segment)
    const hasItems = level !== null && (level < LEVEL.bullet || announced.opens === 'series')
    if (hasItems) this.#path.goBelow(segment, level)
  }

  #announcedBy(block: Block, index: number): Announced {
    const { document, hits, blocks } = this
    const opens = openedBelow(document, block, blocks[index + 1], this.#path.innermost, hits)
    const heading = opens !== null || isHeading(document, block)
    return { heading, topic: heading ? topicOf(document, block, hits) : null, opens }
  }

  /** How deep a block stands: as its series counts it, else as it is written; null for running text. */
  #countedLevel(block: Block, announced: Announced): number | null {
    const counted = announced.topic === null ? this.#series.levelOf(block) : null
    const level = counted ?? this.#writtenLevel(block, announced)
    if (counted === null) this.#series.pass(level)
    if (announced.opens === 'series' && level !== null) this.#series.open(level)
    return level
  }

  #writtenLevel(block: Block, { heading, topic, opens }: Announced): number | null {
    const { headings, levels } = this.#path
    const unnumbered = block.marker === null
    if (heading && unnumbered && block.markdown > 0)
      return markdownLevel(block.markdown, topic !== null, headings, levels)
    if (opens === 'items' || (opens === 'series' && unnumbered)) return LEVEL.name
    const before = this.segments.at(-1)
    const isSection =
      topic !== null && unnumbered && (this.#unnumbered.all || lostItsNumber(this.document, block, topic, before))
    return isSection ? this.#unnumbered.level : levelOf(this.document, block, before, this.#numbering)
  }

  #segmentOf(block: Block, index: number, zone: Zone, { heading, topic: own }: Announced): BlockSegment {
    const { headings, innermost, looksBack } = this.#path
    const topic = own ?? innermost?.topic ?? 'other'
    const past = looksBack || this.#forms.has(index)
    const segment = new BlockSegment(this.document, block, index, zone, headings, heading, topic, past)
    segment.announcer = own === null ? (innermost?.announcer ?? null) : segment
    return segment
  }
}

const NOTHING: Announced = { heading: false, topic: null, opens: null }
