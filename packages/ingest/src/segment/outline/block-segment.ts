import type { DocumentText } from '../../normalize/document-text.js'
import type { Topic } from '../../patterns/plan/topic-vocabulary.js'
import type { Block } from '../block/block.js'
import { foldedLine } from '../line/folded-line.js'
import type { Line } from '../line/line.js'
import type { Marker } from '../line/marker.js'
import type { Segment } from './outline.js'
import type { Zone } from './zone.js'

/** The segment that a block is. Its topic may be told by what stands below its heading, once all of that is read. */
export class BlockSegment implements Segment {
  readonly start: number
  readonly end: number
  readonly body: number
  readonly marker: Marker | null
  readonly markdown: number
  readonly lines: readonly Line[]
  private line: string | null = null
  /** The heading that announces its topic, which may be the segment itself. */
  announcer: BlockSegment | null = null

  constructor(
    private readonly document: DocumentText,
    block: Block,
    readonly index: number,
    readonly zone: Zone,
    readonly path: readonly Segment[],
    readonly heading: boolean,
    public topic: Topic,
    readonly looksBack: boolean,
  ) {
    this.start = block.start
    this.end = block.end
    this.body = block.body
    this.marker = block.marker
    this.markdown = block.markdown
    this.lines = block.lines
  }

  get announces(): boolean {
    return this.announcer === this
  }

  from(body: number): Segment {
    const { document, start, end, marker, markdown, lines, index, zone, path, topic, looksBack } = this
    const block = { start, end, body, marker, markdown, lines }
    return new BlockSegment(document, block, index, zone, path, false, topic, looksBack)
  }

  get folded(): string {
    this.line ??= foldedLine(this.document, this.body, this.end)
    return this.line
  }
}
