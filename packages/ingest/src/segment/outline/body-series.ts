import type { DocumentText } from '../../normalize/document-text.js'
import type { Block } from '../block/block.js'
import type { Marker } from '../line/marker.js'
import { LEVEL } from './heading-level.js'

/** How much deeper than the name of a body the items stand that are counted below it. */
const BELOW_NAME = 0.05

/**
 * Items counted anew below the name of a body whose own sign usually stands below theirs: `- Sở Nội vụ:` above `1. …` and
 * `2. …`, `Công an tỉnh:` above `a) …`. Their numbers are no sections of the text.
 */
export class BodySeries {
  private last: Marker | null = null
  private level = 0

  constructor(private readonly document: DocumentText) {}

  /** The items below the name of a body, which stands at a level, are counted from here on. */
  open(level: number): void {
    this.level = level + BELOW_NAME
    this.last = null
  }

  close(): void {
    this.level = 0
  }

  /** The level of a block where it is the next item of the series; null where it is none. */
  levelOf({ marker }: Block): number | null {
    if (this.level === 0 || marker === null) return null
    const { last } = this
    if (last === null ? marker.order !== 1 : !this.isNext(last, marker)) return null
    this.last = marker
    return this.level
  }

  /** A block that is no item has come, at a level: one as deep as the name, or less deep, ends the series. */
  pass(level: number | null): void {
    if (level !== null && level < this.level) this.close()
  }

  private isNext(last: Marker, marker: Marker): boolean {
    return isAlike(this.document, last, marker) && marker.order === last.order + 1
  }
}

/** Whether two markers count in one way: `1.` and `2.`, not `1.` and `1)`. */
function isAlike({ text }: DocumentText, a: Marker, b: Marker): boolean {
  return a.kind === b.kind && lastSign(text, a) === lastSign(text, b)
}

function lastSign(text: string, { start, end }: Marker): string {
  return text.slice(start, end).trimEnd().slice(-1)
}

const COUNTED: ReadonlySet<Marker['kind']> = new Set<Marker['kind']>(['arabic', 'letter'])

/** Whether the marker of a block begins a series that does not stand below another one, or below a line without any, by itself. */
export function beginsSeries(document: DocumentText, above: Marker | null, { marker }: Block): boolean {
  return (
    marker !== null &&
    COUNTED.has(marker.kind) &&
    marker.order === 1 &&
    LEVEL[marker.kind] <= (above === null ? LEVEL.name : LEVEL[above.kind]) &&
    (above === null || !isAlike(document, above, marker))
  )
}
